package org.trustquality.assessment.result.years;

import org.jspecify.annotations.Nullable;
import org.trustquality.scoring.change.Stayers;

/**
 * Whether people changed their minds or the board changed its people, in whole points, or
 * why that is not told.
 *
 * @param people how many have an own score in both years
 * @param change the mean of their own changes
 * @param compositionEffect what joiners and leavers make of it
 * @param why why it is not told; nothing if it is
 */
public record StayersMovement(@Nullable Integer people, @Nullable Long change, @Nullable Long compositionEffect,
		@Nullable WhyNoStayers why) {

	static StayersMovement hidden(WhyNoStayers why) {
		return new StayersMovement(null, null, null, why);
	}

	static StayersMovement of(Stayers stayers) {
		Double change = stayers.change();
		Double effect = stayers.compositionEffect();
		if (change == null || effect == null) {
			throw new IllegalArgumentException("Stayers without a change are not shown");
		}
		return new StayersMovement(stayers.people(), Math.round(change), Math.round(effect), null);
	}

	public boolean isShown() {
		return this.why == null;
	}

}
