package org.trustquality.chart;

import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * One dimension or indicator in a {@link DumbbellChart}: its scores of two years, or the
 * words that say why they do not stand side by side. For example
 * {@code DumbbellRow.of("Quality of education", 58.2, 64.4).interval(-1.2, 13.6).words("+6, no
 * clear change")}.
 *
 * @param label its name
 * @param before the score of the earlier year, 0 to 100
 * @param now the score of the later year
 * @param interval within which the change may lie
 * @param words what is said of the change, or why there is none
 */
public record DumbbellRow(String label, @Nullable Double before, @Nullable Double now, @Nullable Shift interval,
		@Nullable String words) {

	public DumbbellRow {
		Stream.of(before, now).forEach(Scores::check);
		if ((before == null) != (now == null)) {
			throw new IllegalArgumentException("One year alone is no comparison: " + label);
		}
		if (now == null && (words == null || interval != null)) {
			throw new IllegalArgumentException("Either two scores or the words why not: " + label);
		}
	}

	/** A row with two scores and no more. */
	public static DumbbellRow of(String label, double before, double now) {
		return new DumbbellRow(label, before, now, null, null);
	}

	/** A row that says why the years do not stand side by side. */
	public static DumbbellRow notShown(String label, String why) {
		return new DumbbellRow(label, null, null, null, why);
	}

	/** The same row with the interval of its change, in points. */
	public DumbbellRow interval(double low, double high) {
		return new DumbbellRow(this.label, this.before, this.now, new Shift(low, high), this.words);
	}

	/** The same row with what is said of the change. */
	public DumbbellRow words(String said) {
		return new DumbbellRow(this.label, this.before, this.now, this.interval, said);
	}

}
