package org.trustquality.scoring.change;

import org.jspecify.annotations.Nullable;
import org.trustquality.scoring.WeightedScore;
import org.trustquality.scoring.respondent.Interval;

/** How sure one can be that a score moved at all. Nothing is ever called "no change". */
public enum ChangeWord {

	/**
	 * Large, hard to explain by who answered, and the same whatever the evidence weighs.
	 */
	CLEAR("clear"),

	/** Large, and not easily explained by who answered. */
	POSSIBLE("possible"),

	/** Anything else. */
	NO_CLEAR_CHANGE("no clear change"),

	/** Fewer than five people with a score of their own in either year. */
	TOO_FEW_TO_SAY("too few to say");

	/** By how many points a score must move to be called changed. */
	public static final double LEAST_CHANGE = 5;

	/** From how many people in both years on a change may be called possible. */
	public static final int FEWEST_FOR_POSSIBLE = 5;

	/** From how many people in both years on a change may be called clear. */
	public static final int FEWEST_FOR_CLEAR = 6;

	private final String words;

	ChangeWord(String words) {
		this.words = words;
	}

	/** The word as pages and the API show it. */
	public String words() {
		return this.words;
	}

	/**
	 * The word for a change.
	 * @param change the change and its band
	 * @param uncertainty how many people it rests on, and its intervals
	 * @param dimension whether it is one of several dimensions, so that one more of them
	 * moves by chance; it is then held to 99 %
	 */
	static ChangeWord of(WeightedScore change, Uncertainty uncertainty, boolean dimension) {
		int people = Math.min(uncertainty.peopleNow(), uncertainty.peopleBefore());
		if (people < FEWEST_FOR_POSSIBLE) {
			return TOO_FEW_TO_SAY;
		}
		boolean large = Math.abs(change.evidenceWeighted()) >= LEAST_CHANGE;
		Interval strict = dimension ? uncertainty.interval99() : uncertainty.interval95();
		if (large && people >= FEWEST_FOR_CLEAR && excludesZero(strict) && change.band().excludesZero()) {
			return CLEAR;
		}
		return (large && excludesZero(uncertainty.interval80())) ? POSSIBLE : NO_CLEAR_CHANGE;
	}

	private static boolean excludesZero(@Nullable Interval interval) {
		return interval != null && !interval.contains(0);
	}

}
