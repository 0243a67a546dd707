package org.trustquality.improvement;

import java.time.LocalDate;

import org.trustquality.trust.EnglishDay;

/**
 * What a board sets out to do.
 *
 * @param what what is to be done
 * @param measure how the board will know that it worked
 * @param owner who sees to it
 * @param dueOn until when
 */
public record ActionPlan(String what, String measure, Owner owner, LocalDate dueOn) {

	/** The longest text of either kind, in characters. */
	public static final int LONGEST = 500;

	/** Until when, as pages write it. */
	public String dueDay() {
		return EnglishDay.of(this.dueOn);
	}

	boolean isSameAs(ActionPlan other) {
		return this.what.equals(other.what) && this.measure.equals(other.measure) && this.owner.isSameAs(other.owner)
				&& this.dueOn.equals(other.dueOn);
	}

}
