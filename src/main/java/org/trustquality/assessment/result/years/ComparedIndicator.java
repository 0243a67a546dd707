package org.trustquality.assessment.result.years;

import java.util.List;
import java.util.stream.Collectors;

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
 * @param kin what the other year asks in its place: its predecessors if it is new, its
 * successors if it is no longer asked
 */
public record ComparedIndicator(Indicator indicator, String dimension, @Nullable Double before, @Nullable Double now,
		boolean mover, @Nullable NotComparable why, List<Indicator> kin) {

	public ComparedIndicator {
		kin = List.copyOf(kin);
	}

	public String id() {
		return this.indicator.id();
	}

	public boolean isComparable() {
		return this.why == null;
	}

	/** Why the two scores are not compared, in words; empty if they are. */
	public String reason() {
		if (this.why == null) {
			return "";
		}
		return this.kin.isEmpty() ? this.why.words() : this.why.words() + " " + this.why.kinInWords()
				+ this.kin.stream().map((one) -> "“" + one.title() + "”").collect(Collectors.joining(" and ")) + ".";
	}

	/** By how many points it moved; nothing if the years are not compared. */
	public @Nullable Double move() {
		return (this.why == null && this.now != null && this.before != null) ? this.now - this.before : null;
	}

}
