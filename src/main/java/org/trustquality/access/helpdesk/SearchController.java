package org.trustquality.access.helpdesk;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.trustquality.access.Administration;
import org.trustquality.access.FieldError;
import org.trustquality.access.SignedInPerson;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The help desk's first page: finding a person. */
@Controller("helpdeskSearchController")
class SearchController {

	private static final int SHORTEST = 3;

	private static final int LONGEST = 254;

	private static final int LAST_PAGE = 1000;

	private final Administration administrators;

	private final Accounts accounts;

	SearchController(Administration administrators, Accounts accounts) {
		this.administrators = administrators;
		this.accounts = accounts;
	}

	@GetMapping("/administration")
	String show(@AuthenticationPrincipal SignedInPerson administrator, @RequestParam(defaultValue = "") String done,
			Model model) {
		this.administrators.require(administrator);
		model.addAttribute("deleted", done.equals("deleted"));
		return page("", 1, List.of(), List.of(), model);
	}

	/** What is searched for may be somebody's address, so it stands in no URL. */
	@PostMapping("/administration")
	String search(@AuthenticationPrincipal SignedInPerson administrator, @RequestParam(defaultValue = "") String q,
			@RequestParam(defaultValue = "1") int page, Model model, HttpServletResponse response) {
		this.administrators.require(administrator);
		String text = q.strip();
		List<FieldError> faults = faults(text, page);
		model.addAttribute("deleted", false);
		if (!faults.isEmpty()) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			return page(q, page, List.of(), faults, model);
		}
		model.addAttribute("asked", true);
		return page(q, page, this.accounts.search(text, page), List.of(), model);
	}

	private static String page(String q, int page, List<Accounts.Account> found, List<FieldError> faults, Model model) {
		model.addAttribute("q", q);
		model.addAttribute("page", page);
		model.addAttribute("found", found.stream().limit(Accounts.PAGE).toList());
		model.addAttribute("more", found.size() > Accounts.PAGE);
		model.addAttribute("errors", faults);
		return "access/helpdesk/search";
	}

	private static List<FieldError> faults(String text, int page) {
		if (page < 1 || page > LAST_PAGE) {
			return List.of(new FieldError("q", "There is no such page. Search again"));
		}
		boolean fits = text.length() >= SHORTEST && text.length() <= LONGEST
				&& text.chars().noneMatch(Character::isISOControl);
		return fits ? List.of()
				: List.of(new FieldError("q", "Enter at least 3 characters of a name or an e-mail address"));
	}

}
