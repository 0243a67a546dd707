package org.trustquality.assessment.result.years;

import org.jspecify.annotations.Nullable;
import org.trustquality.framework.Indicator;

/**
 * One indicator in two years.
 *
 * @param indicator the indicator, as the later year words it if it still asks it
 * @param dimension the dimension in which it stands there
 * @param before the trustees' score in the earlier year, if there is one to show
 * @param now the same in the later year
 * @param mover whether it moved by two people's steps or more
 * @param why why the two scores are not compared; nothing if they are
 */
public record ComparedIndicator(Indicator indicator, String dimension, @Nullable Double before, @Nullable Double now,
		boolean mover, @Nullable NotComparable why) {

	public String id() {
		return this.indicator.id();
	}

	public boolean isComparable() {
		return this.why == null;
	}

	/** By how many points it moved; nothing if the years are not compared. */
	public @Nullable Double move() {
		return (this.why == null && this.now != null && this.before != null) ? this.now - this.before : null;
	}

}
