package org.trustquality.chart;

import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * One dimension in a {@link ProfileChart}: as many of its scores as may be shown, each
 * from 0 to 100, or the words that say why the board's score is not shown. For example
 * {@code ProfileRow.of("Quality of education", 62.4, 60.1).band(57, 66).lastYear(55)}.
 *
 * @param label the dimension's name
 * @param agreed the score from the levels that the board agreed
 * @param evidenceWeighted the score that weighs claims by their evidence
 * @param neutral the score that weighs all claims equally
 * @param band where the score could lie under other weights
 * @param chiefExecutive the chief executive's score
 * @param lastYear the score of the year before
 * @param notShown why there is no evidence-weighted score, in words
 */
public record ProfileRow(String label, @Nullable Double agreed, @Nullable Double evidenceWeighted,
		@Nullable Double neutral, @Nullable Band band, @Nullable Double chiefExecutive, @Nullable Double lastYear,
		@Nullable String notShown) {

	public ProfileRow {
		Stream.of(agreed, evidenceWeighted, neutral, chiefExecutive, lastYear).forEach(Scores::check);
		if ((evidenceWeighted == null) == (notShown == null)) {
			throw new IllegalArgumentException("Either a score or the words why it is not shown: " + label);
		}
		if (evidenceWeighted == null && (neutral != null || band != null)) {
			throw new IllegalArgumentException("A neutral score or band without a score would betray it: " + label);
		}
	}

	/** A row with the board's two scores. */
	public static ProfileRow of(String label, double evidenceWeighted, @Nullable Double neutral) {
		return new ProfileRow(label, null, evidenceWeighted, neutral, null, null, null, null);
	}

	/** A row that says why the board's score is not shown. */
	public static ProfileRow notShown(String label, String why) {
		return new ProfileRow(label, null, null, null, null, null, null, why);
	}

	/** The same row with the score that the board agreed, if there is one. */
	public ProfileRow agreed(@Nullable Double score) {
		return new ProfileRow(this.label, score, this.evidenceWeighted, this.neutral, this.band, this.chiefExecutive,
				this.lastYear, this.notShown);
	}

	/** The same row with the weights band. */
	public ProfileRow band(double low, double high) {
		return new ProfileRow(this.label, this.agreed, this.evidenceWeighted, this.neutral, new Band(low, high),
				this.chiefExecutive, this.lastYear, this.notShown);
	}

	/** The same row with the chief executive's score, if there is one. */
	public ProfileRow chiefExecutive(@Nullable Double score) {
		return new ProfileRow(this.label, this.agreed, this.evidenceWeighted, this.neutral, this.band, score,
				this.lastYear, this.notShown);
	}

	/** The same row with last year's score, if there is one. */
	public ProfileRow lastYear(@Nullable Double score) {
		return new ProfileRow(this.label, this.agreed, this.evidenceWeighted, this.neutral, this.band,
				this.chiefExecutive, score, this.notShown);
	}

}
