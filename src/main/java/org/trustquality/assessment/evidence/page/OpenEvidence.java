package org.trustquality.assessment.evidence.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import org.trustquality.access.NotVisible;
import org.trustquality.access.People;
import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.AssessmentEvent;
import org.trustquality.assessment.Assessments;
import org.trustquality.assessment.evidence.EvidenceItem;
import org.trustquality.framework.Edition;
import org.trustquality.framework.Editions;
import org.trustquality.trust.EnglishDay;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts on a page what all pages about evidence items have in common. */
@Component
class OpenEvidence {

	private final Assessments assessments;

	private final Editions editions;

	private final People people;

	private final Clock clock;

	OpenEvidence(Assessments assessments, Editions editions, People people, Clock clock) {
		this.assessments = assessments;
		this.editions = editions;
		this.people = people;
		this.clock = clock;
	}

	/** For everybody who may see what the assessment came to. */
	Assessment toRead(TrustVisit visit, UUID reference, Model model) {
		Assessment assessment = this.assessments.toRead(visit, reference);
		model.addAttribute("editing", this.people.isOrganiser(visit) && assessment.allows(AssessmentEvent.MEETING));
		return open(visit, assessment, model);
	}

	/** For organisers, while the board meets. */
	Assessment toChange(TrustVisit visit, UUID reference, Model model) {
		Assessment assessment = this.assessments.toOrganise(visit, reference);
		assessment.requireAllows(AssessmentEvent.MEETING);
		return open(visit, assessment, model);
	}

	private static Assessment open(TrustVisit visit, Assessment assessment, Model model) {
		model.addAttribute("assessment", assessment);
		model.addAttribute("paths", EvidencePaths.of(visit, assessment.reference()));
		return assessment;
	}

	Edition edition(Assessment assessment) {
		return this.editions.get(assessment.editionId());
	}

	/**
	 * Puts an indicator of the assessment's edition on the page.
	 * @throws NotVisible if it has no such indicator
	 */
	void indicator(Assessment assessment, String indicator, Model model) {
		Edition edition = edition(assessment);
		model.addAttribute("indicator", edition.indicator(indicator).orElseThrow(NotVisible::new));
		model.addAttribute("dimension", edition.dimensionOf(indicator));
	}

	ShownItem shown(Assessment assessment, EvidenceItem item) {
		return new ShownItem(item, edition(assessment).indicators().get(item.position()), today());
	}

	LocalDate today() {
		return EnglishDay.today(this.clock);
	}

}
