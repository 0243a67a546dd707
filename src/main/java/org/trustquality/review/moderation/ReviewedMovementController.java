package org.trustquality.review.moderation;

import java.util.List;

import org.trustquality.access.Administration;
import org.trustquality.access.SignedInPerson;
import org.trustquality.assessment.AcademicYear;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How boards' own levels move after an adviser has challenged them. */
@Controller
class ReviewedMovementController {

	private final Administration administration;

	private final ReviewedMovements movements;

	ReviewedMovementController(Administration administration, ReviewedMovements movements) {
		this.administration = administration;
		this.movements = movements;
	}

	/** A year that there is not shows the latest that there is. */
	@GetMapping("/administration/moderation/movement")
	String show(@AuthenticationPrincipal SignedInPerson administrator, @RequestParam(defaultValue = "") String year,
			Model model) {
		this.administration.require(administrator);
		List<AcademicYear> years = this.movements.years(administrator).stream().map(AcademicYear::new).toList();
		model.addAttribute("years", years);
		years.stream()
			.filter((one) -> Integer.toString(one.firstYear()).equals(year))
			.findFirst()
			.or(() -> years.stream().findFirst())
			.ifPresent((chosen) -> {
				model.addAttribute("chosen", chosen);
				model.addAttribute("lines", this.movements.after(administrator, chosen.firstYear()));
			});
		return "review/moderation/movement";
	}

}
