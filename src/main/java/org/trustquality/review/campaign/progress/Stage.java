package org.trustquality.review.campaign.progress;

import java.util.Optional;

import org.trustquality.assessment.AssessmentState;
import org.trustquality.review.campaign.ChasedStage;

/** How far a trust of a campaign is. Nobody sees here who has answered, or how many. */
public enum Stage {

	/** Its turn comes. */
	WAITING("Waiting for its draft"),

	/** It cannot have a draft. */
	NOT_SET_UP("No draft set up"),

	/** The trust has not opened it. */
	DRAFT("Draft"),

	/** People answer. */
	OPEN("Open"),

	/** The board has not agreed yet. */
	CLOSED("Closed"),

	/** The chair has signed. */
	SIGNED_OFF("Signed off"),

	/** An adviser can read what was signed. */
	SHARED("Shared with an adviser"),

	/** The trust gave it up. */
	CANCELLED("Cancelled");

	private final String words;

	Stage(String words) {
		this.words = words;
	}

	/** The stage of a trust that has its draft. */
	static Stage of(AssessmentState state, boolean shared) {
		return switch (state) {
			case DRAFT -> DRAFT;
			case OPEN -> OPEN;
			case CLOSED -> CLOSED;
			case SIGNED_OFF, CORRECTING -> shared ? SHARED : SIGNED_OFF;
			case CANCELLED -> CANCELLED;
		};
	}

	/** The stage in words, as pages show it. */
	public String words() {
		return this.words;
	}

	/** What a trust in this stage can be reminded of, if of anything. */
	public Optional<ChasedStage> chased() {
		return switch (this) {
			case DRAFT -> Optional.of(ChasedStage.DRAFT);
			case OPEN -> Optional.of(ChasedStage.OPEN);
			case CLOSED -> Optional.of(ChasedStage.CLOSED);
			default -> Optional.empty();
		};
	}

}
