package org.trustquality.assessment.result;

import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.AssessmentPaths;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Tells who knows too many paper forms why they are not shown the results. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ResultsWithheldAdvice {

	@ExceptionHandler(ResultsWithheld.class)
	@ResponseStatus(HttpStatus.CONFLICT)
	String explain(@RequestAttribute TrustVisit visit, Model model) {
		model.addAttribute("trustPath", AssessmentPaths.trust(visit));
		model.addAttribute("fewest", Assessment.LOWEST_MINIMUM_RATINGS);
		return "assessment/result/withheld";
	}

}
