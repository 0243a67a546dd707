package org.trustquality.assessment.result.page;

import java.util.UUID;

import org.trustquality.access.NotVisible;
import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.AssessmentPaths;
import org.trustquality.assessment.Assessments;
import org.trustquality.assessment.result.DisclosedResults;
import org.trustquality.assessment.result.ResultDisclosure;
import org.trustquality.assessment.signoff.SignedVersions;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts the results that a visitor may see, and the addresses around them, on a page. */
@Component
class ShownResults {

	private final ResultDisclosure disclosure;

	private final SignedVersions versions;

	private final Assessments assessments;

	ShownResults(ResultDisclosure disclosure, SignedVersions versions, Assessments assessments) {
		this.disclosure = disclosure;
		this.versions = versions;
		this.assessments = assessments;
	}

	/** The results, or how many more answers they would have needed. */
	DisclosedResults of(TrustVisit visit, UUID assessment, Model model) {
		DisclosedResults results = this.disclosure.to(visit, assessment);
		model.addAttribute("results", results);
		model.addAttribute("paths", AssessmentPaths.of(visit, assessment));
		model.addAttribute("signed", this.versions.inForce(results.assessment()).flatMap(Signed::of).orElse(null));
		model.addAttribute("otherYears",
				OtherYears.of(visit, results.assessment(), this.assessments.closed(visit.trustId())));
		return results;
	}

	/**
	 * The results.
	 * @throws NotVisible if too few answered
	 */
	DisclosedResults required(TrustVisit visit, UUID assessment, Model model) {
		DisclosedResults results = of(visit, assessment, model);
		if (!results.isShown()) {
			throw new NotVisible();
		}
		return results;
	}

}
