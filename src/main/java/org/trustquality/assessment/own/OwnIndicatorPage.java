package org.trustquality.assessment.own;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.trustquality.access.FieldError;
import org.trustquality.access.TrustVisit;
import org.trustquality.framework.Edition;
import org.trustquality.framework.Editions;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts on a page what all pages about own indicators show. */
@Component
class OwnIndicatorPage {

	private final Editions editions;

	OwnIndicatorPage(Editions editions) {
		this.editions = editions;
	}

	/** The edition to whose dimensions they are added. */
	Edition edition() {
		return this.editions.current();
	}

	void open(TrustVisit visit, Model model) {
		model.addAttribute("edition", edition());
		model.addAttribute("paths", OwnIndicatorPaths.of(visit));
	}

	/** The form, as it is first asked for. */
	void ask(TrustVisit visit, OwnIndicatorForm form, Model model) {
		open(visit, model);
		model.addAttribute("form", form);
		model.addAttribute("errors", List.of());
	}

	/** The form once more, with what is wrong. */
	void askAgain(TrustVisit visit, OwnIndicatorForm form, List<FieldError> errors, Model model,
			HttpServletResponse response) {
		response.setStatus(HttpStatus.BAD_REQUEST.value());
		ask(visit, form, model);
		model.addAttribute("errors", errors);
	}

}
