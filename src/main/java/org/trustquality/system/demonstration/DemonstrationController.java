package org.trustquality.system.demonstration;

import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.trustquality.access.NotVisible;
import org.trustquality.access.People;
import org.trustquality.access.Person;
import org.trustquality.access.SignInMethod;
import org.trustquality.access.signin.SignIn;

/** Signs in as one of the invented people; from this machine only. */
@Controller
class DemonstrationController {

	private final Demonstration demonstration;

	private final Cast cast;

	private final People people;

	private final SignIn signIn;

	DemonstrationController(Demonstration demonstration, Cast cast, People people, SignIn signIn) {
		this.demonstration = demonstration;
		this.cast = cast;
		this.people = people;
		this.signIn = signIn;
	}

	@GetMapping("/sign-in")
	String signIn(Model model) {
		model.addAttribute("trusts", this.demonstration.isOn() ? this.cast.trusts() : List.of());
		return "system/sign-in";
	}

	@PostMapping("/demonstration/sign-in")
	String signInAs(@RequestParam UUID person, HttpServletRequest request, HttpServletResponse response) {
		Person chosen = this.people.get(person);
		if (!this.demonstration.isOpenTo(request) || !chosen.isInvented()) {
			throw new NotVisible();
		}
		this.signIn.complete(chosen, SignInMethod.DEMONSTRATION, request, response);
		return "redirect:/";
	}

}
