package org.trustquality.assessment.asking;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.Assessments;
import org.trustquality.assessment.asking.moving.Moving;
import org.trustquality.assessment.asking.moving.NewerEditions;
import org.trustquality.assessment.asking.moving.OutOfReach;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Puts on the organisers' page whether a draft can ask a newer edition, and what of
 * earlier years can be carried into it later.
 */
@Component
class DraftPage {

	private static final String UNCONFIRMED = " Each counts for nothing until somebody confirms it.";

	private final Assessments assessments;

	private final Moving moving;

	DraftPage(Assessments assessments, Moving moving) {
		this.assessments = assessments;
		this.moving = moving;
	}

	void show(Assessment assessment, Model model) {
		NewerEditions newer = this.moving.newer(assessment);
		model.addAttribute("newer", newer.newest().orElse(null));
		model.addAttribute("outOfReach", newer.outOfReach().map(OutOfReach::words).orElse(null));
		model.addAttribute("carried", assessment.isDraft() ? carried(assessment) : null);
	}

	private @Nullable String carried(Assessment draft) {
		Optional<Assessment> signed = this.assessments.signedBefore(draft);
		if (signed.isPresent()) {
			return "Once this assessment has closed, you can carry over what is left of " + signed.get().academicYear()
					+ ": evidence items, targets and open actions." + UNCONFIRMED;
		}
		return closedBefore(draft)
				? "Once this assessment has closed, you can carry open actions of earlier years forward." + UNCONFIRMED
				: null;
	}

	private boolean closedBefore(Assessment draft) {
		return this.assessments.closed(draft.id().trustId())
			.stream()
			.filter((earlier) -> earlier.academicYear().compareTo(draft.academicYear()) < 0)
			.anyMatch((earlier) -> earlier.series().equals(draft.series()));
	}

}
