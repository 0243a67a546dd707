package org.trustquality.review.crosswalk;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * One part of a framework by others and the statements that we placed in it. A number
 * needs two statements: one statement's points would pass for more than it is. Every
 * statement counts the same, because weights belong to the edition's own dimensions.
 *
 * @param name what its authors call it
 * @param lines the statements, in the edition's order
 */
record LaidPart(String name, List<Line> lines) {

	private static final int FEWEST = 2;

	LaidPart {
		lines = List.copyOf(lines);
	}

	/** Whether none of our statements belongs here. */
	public boolean isEmpty() {
		return this.lines.isEmpty();
	}

	/** The mean of what the board agreed, 0 to 100; null where there is no number. */
	public @Nullable Double agreed() {
		return isHidden() ? null : mean(Statement::agreed);
	}

	/**
	 * The mean of the scores that the trustees' page of each statement shows; null where
	 * there is no number.
	 */
	public @Nullable Double trustees() {
		return mean(Statement::trustees);
	}

	/** On how many statements the agreed number rests. */
	public int agreedFrom() {
		return values(Statement::agreed).size();
	}

	/** Why there is no agreed number, in words; for a part that has none. */
	public String whyNotAgreed() {
		return isHidden() ? "after your own levels" : whyNot(Statement::agreed);
	}

	/** Why there is no number of the trustees, in words; for a part that has none. */
	public String whyNotTrustees() {
		return whyNot(Statement::trustees);
	}

	/** Whether the reader may not see yet what the board agreed on all of it. */
	public boolean isHidden() {
		return this.lines.stream().anyMatch((line) -> !line.statement().revealed());
	}

	private String whyNot(Function<Statement, @Nullable Double> points) {
		if (isEmpty()) {
			return "no match";
		}
		if (this.lines.size() < FEWEST) {
			return "one statement: see the list";
		}
		return values(points).isEmpty() ? "none" : "one statement counts: see the list";
	}

	private @Nullable Double mean(Function<Statement, @Nullable Double> points) {
		List<Double> values = values(points);
		return (values.size() < FEWEST) ? null
				: values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
	}

	private List<Double> values(Function<Statement, @Nullable Double> points) {
		return this.lines.stream().map((line) -> points.apply(line.statement())).filter(Objects::nonNull).toList();
	}

	/**
	 * A statement where we placed it.
	 *
	 * @param why why there, or why nowhere
	 */
	record Line(Statement statement, String why) {
	}

}
