package org.trustquality.system.demonstration;

import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.trustquality.access.NotVisible;
import org.trustquality.access.People;
import org.trustquality.access.Person;
import org.trustquality.access.SignInMethod;
import org.trustquality.access.signin.Destination;
import org.trustquality.access.signin.SignIn;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets a visitor be one of the invented people; from this machine only. */
@Controller
class DemonstrationController {

	private final Demonstration demonstration;

	private final Cast cast;

	private final People people;

	private final SignIn signIn;

	private final Destination destination;

	DemonstrationController(Demonstration demonstration, Cast cast, People people, SignIn signIn,
			Destination destination) {
		this.demonstration = demonstration;
		this.cast = cast;
		this.people = people;
		this.signIn = signIn;
		this.destination = destination;
	}

	@GetMapping("/demonstration")
	String choose(HttpServletRequest request, Model model) {
		requireDemonstration(request);
		model.addAttribute("groups", this.cast.all());
		return "system/demonstration";
	}

	@PostMapping("/demonstration/sign-in")
	String signInAs(@RequestParam UUID person, HttpServletRequest request, HttpServletResponse response) {
		requireDemonstration(request);
		Person chosen = this.people.get(person);
		if (!chosen.isInvented()) {
			throw new NotVisible();
		}
		this.signIn.complete(chosen, SignInMethod.DEMONSTRATION, request, response);
		return "redirect:" + this.destination.take(request, response);
	}

	private void requireDemonstration(HttpServletRequest request) {
		if (!this.demonstration.isOpenTo(request)) {
			throw new NotVisible();
		}
	}

}
