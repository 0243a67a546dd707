package org.trustquality.review.sector.page;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.trustquality.chart.Scores;
import org.trustquality.review.sector.figure.Measure;

/**
 * Figures of the sector as pages tell them.
 *
 * @param levels the names of the levels, lowest first
 */
record FigureWords(List<String> levels) {

	/** Stands where a figure is held back. */
	static final String HELD_BACK = "not shown";

	private static final String FROM_TWENTY = "from 20 trusts on";

	/** How many trusts a figure is about. */
	String trusts(Measure.@Nullable Figure figure) {
		return (figure != null) ? Integer.toString(figure.trusts()) : HELD_BACK;
	}

	String middle(Measure measure, Measure.@Nullable Figure figure) {
		return (figure != null) ? words(measure, figure.middle()) : HELD_BACK;
	}

	/** Between which values the middle half of the trusts lies. */
	String middleHalf(Measure measure, Measure.@Nullable Figure figure) {
		if (figure == null) {
			return HELD_BACK;
		}
		if (figure.lower() == null || figure.upper() == null) {
			return FROM_TWENTY;
		}
		return (measure == Measure.LEVEL) ? number(figure.lower()) + " to " + number(figure.upper())
				: words(measure, figure.lower()) + " to " + words(measure, figure.upper());
	}

	private String words(Measure measure, double value) {
		return switch (measure) {
			case SCORE -> Scores.whole(value);
			case LEVEL -> level(value);
			case EFFECT ->
				((value > 0) ? "+" : (value < 0) ? "\u2212" : "") + String.format(Locale.UK, "%.1f", Math.abs(value));
			case VIEWS -> Measure.word(value).word();
			case NOT_SURE -> (value == 0) ? "under 3 %" : "about " + Math.round(100 * value) + " %";
		};
	}

	private String level(double value) {
		int below = (int) value;
		return (below == value) ? named(below) : "between " + named(below) + " and " + named(below + 1);
	}

	private String named(int level) {
		return level + " " + this.levels.get(level - 1);
	}

	private static String number(double value) {
		return (value == (int) value) ? Integer.toString((int) value) : String.format(Locale.UK, "%.1f", value);
	}

}
