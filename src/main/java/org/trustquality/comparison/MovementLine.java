package org.trustquality.comparison;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.trustquality.assessment.result.years.Movement;
import org.trustquality.chart.DumbbellRow;
import org.trustquality.chart.Scores;
import org.trustquality.scoring.Reason;
import org.trustquality.scoring.WeightedScore;
import org.trustquality.scoring.change.ChangeWord;
import org.trustquality.scoring.change.CommonIndicators;
import org.trustquality.scoring.respondent.Interval;

/**
 * How the trustees' score of one dimension, or of all together, moved, as a page writes
 * it.
 *
 * @param id the dimension; empty for all together
 * @param title what the dimension is called
 * @param movement how it moved
 */
record MovementLine(String id, String title, Movement movement) {

	/** What stands where a year has none. */
	static final String NO_SCORE = "no score";

	static final String NO_WORD = "not told how sure";

	public boolean isComparable() {
		return this.movement.isComparable();
	}

	/** Its name inside a sentence. */
	public String inSentence() {
		return this.title.toLowerCase(Locale.UK);
	}

	/** The change and how sure it is, or why there is none. */
	public String words() {
		return isComparable() ? change() + ", " + word() : whyNot();
	}

	/** How sure the change is, where that is told. */
	public String word() {
		ChangeWord word = this.movement.word();
		return (word != null) ? word.words() : NO_WORD;
	}

	boolean isCalled(@Nullable ChangeWord word) {
		return isComparable() && this.movement.word() == word;
	}

	/** Why the years are not compared. */
	public String whyNot() {
		Reason reason = this.movement.reason();
		if (reason == Reason.TOO_FEW_RESPONDENTS) {
			return "not compared: too few trustees answered in one of the years";
		}
		return (reason == Reason.DIMENSION_INCOMPLETE) ? "not compared: one of the years has no score"
				: "not compared: less than two thirds of it is the same in both years";
	}

	public String before() {
		return Scores.whole(this.movement.before(), NO_SCORE);
	}

	public String now() {
		return Scores.whole(this.movement.now(), NO_SCORE);
	}

	public String change() {
		return Scores.signed(shown().evidenceWeighted());
	}

	/** The change if every claim counted the same. */
	public String neutral() {
		return Scores.signed(shown().neutral());
	}

	/** Where the change lies whatever the evidence weighs. */
	public String band() {
		return Scores.signed(shown().band().low()) + " to " + Scores.signed(shown().band().high());
	}

	/** Within which the change lies, considering who answered. */
	public String interval() {
		Interval interval = this.movement.interval();
		return (interval != null) ? Scores.signed(interval.low()) + " to " + Scores.signed(interval.high())
				: "not shown";
	}

	/** Whether it is told within what the change lies. */
	public boolean hasInterval() {
		return this.movement.interval() != null;
	}

	/** Whether it is told on how many people's own scores it rests. */
	public boolean hasPeople() {
		return this.movement.peopleBefore() != null && this.movement.peopleNow() != null;
	}

	/** How many people's own scores it rests on: the earlier year, the later year. */
	public String people() {
		Integer before = this.movement.peopleBefore();
		Integer now = this.movement.peopleNow();
		return (before != null && now != null) ? before + " and " + now : "not told";
	}

	/** On how much it rests. */
	public String share() {
		CommonIndicators common = this.movement.common();
		Double share = common.weightShare();
		return common.common() + " of " + common.of() + " indicators"
				+ ((share != null) ? ", " + Scores.whole(100 * share) + " % of weight" : "");
	}

	/** Whether new evidence grades alone moved the earlier year's score. */
	public boolean isRegraded() {
		Double effect = this.movement.regradingEffect();
		return effect != null && !Scores.signed(effect).equals("0");
	}

	/** By how much they did. */
	public String regrading() {
		Double effect = this.movement.regradingEffect();
		return (effect != null) ? Scores.signed(effect) : "not known";
	}

	DumbbellRow row() {
		Double before = this.movement.before();
		Double now = this.movement.now();
		if (before == null || now == null) {
			return DumbbellRow.notShown(this.title, whyNot());
		}
		DumbbellRow row = DumbbellRow.of(this.title, Scores.onScale(before), Scores.onScale(now)).words(words());
		Interval interval = this.movement.interval();
		return (interval != null) ? row.interval(interval.low(), interval.high()) : row;
	}

	private WeightedScore shown() {
		WeightedScore change = this.movement.change();
		if (change == null) {
			throw new IllegalStateException("Nothing is compared: " + this.title);
		}
		return change;
	}

}
