package org.trustquality.assessment.asking;

import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.asking.moving.Moving;
import org.trustquality.assessment.asking.moving.OutOfReach;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts on the organisers' page whether a draft can ask a newer edition. */
@Component
class DraftPage {

	private final Moving moving;

	DraftPage(Moving moving) {
		this.moving = moving;
	}

	void show(Assessment assessment, Model model) {
		model.addAttribute("newer", this.moving.newest(assessment).orElse(null));
		model.addAttribute("outOfReach", this.moving.outOfReach(assessment).map(OutOfReach::words).orElse(null));
	}

}
