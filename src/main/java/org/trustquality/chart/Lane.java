package org.trustquality.chart;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.trustquality.chart.drawing.Mark;
import org.trustquality.chart.drawing.Svg;

/** A line inside a row of a {@link ProfileChart}, for one kind of score. */
enum Lane {

	/** The score from the levels that the board agreed. */
	AGREED,

	/** The score that weighs claims by their evidence. */
	EVIDENCE_WEIGHTED,

	/** The score that weighs all claims equally. */
	NEUTRAL,

	/** The chief executive's score. */
	CHIEF_EXECUTIVE,

	/** The score of the year before. */
	LAST_YEAR;

	/** The lanes that have a score in at least one row. */
	static List<Lane> of(List<ProfileRow> rows) {
		return Stream.of(values()).filter((lane) -> rows.stream().map(lane::score).anyMatch(Objects::nonNull)).toList();
	}

	/** Whether the weights band lies behind this lane. */
	boolean isBanded() {
		return this == EVIDENCE_WEIGHTED || this == NEUTRAL;
	}

	@Nullable Double score(ProfileRow row) {
		return switch (this) {
			case AGREED -> row.agreed();
			case EVIDENCE_WEIGHTED -> row.evidenceWeighted();
			case NEUTRAL -> row.neutral();
			case CHIEF_EXECUTIVE -> row.chiefExecutive();
			case LAST_YEAR -> row.lastYear();
		};
	}

	String name(ProfileKey key) {
		return switch (this) {
			case AGREED -> key.agreed();
			case EVIDENCE_WEIGHTED -> key.evidenceWeighted();
			case NEUTRAL -> key.neutral();
			case CHIEF_EXECUTIVE -> key.chiefExecutive();
			case LAST_YEAR -> key.lastYear();
		};
	}

	Svg mark(double x, double y) {
		return switch (this) {
			case AGREED -> Mark.triangle(x, y);
			case EVIDENCE_WEIGHTED -> Mark.dot(x, y);
			case NEUTRAL -> Mark.square(x, y);
			case CHIEF_EXECUTIVE -> Mark.diamond(x, y);
			case LAST_YEAR -> Mark.tick(x, y);
		};
	}

}
