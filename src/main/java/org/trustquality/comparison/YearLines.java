package org.trustquality.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.trustquality.assessment.result.years.AgreedMovement;
import org.trustquality.assessment.result.years.AgreedYear;
import org.trustquality.assessment.result.years.ComparedIndicator;
import org.trustquality.assessment.result.years.Movement;
import org.trustquality.assessment.result.years.NotShown;
import org.trustquality.assessment.result.years.RunYear;
import org.trustquality.assessment.result.years.YearComparison;
import org.trustquality.assessment.result.years.YearRun;
import org.trustquality.chart.LineChart;
import org.trustquality.chart.LinePoint;
import org.trustquality.chart.Voice;
import org.trustquality.framework.Dimension;
import org.trustquality.framework.Indicator;
import org.trustquality.scoring.WeightedScore;

/**
 * Draws scores over a run of years. The marks stand where each year's own pages show
 * them; a line leads from one to the next only if it rises and falls as the two years
 * compared like for like do. Otherwise a new question or a new grade would look like
 * progress.
 */
final class YearLines {

	/** Fewer years are a comparison, not a run. */
	static final int FEWEST_YEARS = 3;

	/** What stands where a year has none. */
	static final String NONE = "none";

	private static final double TOLERANCE = 1;

	private final YearRun run;

	private final YearNames names;

	YearLines(YearRun run) {
		this.run = run;
		this.names = YearNames.of(run.years());
	}

	/** Whether there are enough years to draw. */
	static boolean areWorthDrawing(YearRun run) {
		return run.years().size() >= FEWEST_YEARS;
	}

	LineChart trustees(Dimension dimension) {
		return new LineChart(dimension.title(), "The trustees' evidence-weighted score, year by year, 0 to 100.",
				Voice.TRUSTEES, points((year) -> score(year, dimension.id()), YearLines::whyNoScore,
						(step) -> change(step, dimension.id())));
	}

	LineChart agreed(Dimension dimension) {
		return new LineChart(dimension.title() + ": agreed", "The agreed score, year by year, 0 to 100.", Voice.AGREED,
				points((year) -> agreed(year, dimension.id()), YearLines::whyNotAgreed,
						(step) -> agreedChange(step, dimension.id())));
	}

	LineChart trustees(Indicator indicator) {
		return new LineChart(indicator.title(), "The trustees' score, year by year, 0 to 100.", Voice.TRUSTEES,
				points((year) -> indicatorScore(year, indicator.id()),
						(year) -> whyNoIndicatorScore(year, indicator.id()), (step) -> move(step, indicator.id())));
	}

	private List<LinePoint> points(Function<RunYear, @Nullable Double> score, Function<RunYear, String> why,
			Function<YearComparison, @Nullable Double> change) {
		List<LinePoint> points = new ArrayList<>();
		for (RunYear year : this.run.years()) {
			Double now = score.apply(year);
			Double before = points.isEmpty() ? null : points.get(points.size() - 1).score();
			String name = this.names.of(year);
			if (now == null) {
				points.add(LinePoint.notShown(name, why.apply(year)));
			}
			else if (before == null) {
				points.add(LinePoint.first(name, now));
			}
			else {
				points.add(after(name, before, now, change.apply(this.run.steps().get(points.size() - 1))));
			}
		}
		return points;
	}

	private static LinePoint after(String name, double before, double now, @Nullable Double change) {
		if (change == null) {
			return LinePoint.apart(name, now, "not compared with the year before");
		}
		return (Math.abs(now - before - change) < TOLERANCE) ? LinePoint.joined(name, now)
				: LinePoint.apart(name, now, "asked or weighed otherwise than the year before");
	}

	static @Nullable Double score(RunYear year, String dimension) {
		if (!isShown(year) || year.edition().dimension(dimension).isEmpty() || year.results() == null) {
			return null;
		}
		WeightedScore score = year.results().dimension(dimension).score();
		return (score != null) ? score.evidenceWeighted() : null;
	}

	static @Nullable Double agreed(RunYear year, String dimension) {
		AgreedYear agreed = year.agreed();
		return (agreed != null) ? agreed.score(dimension) : null;
	}

	static @Nullable Double indicatorScore(RunYear year, String indicator) {
		if (!isShown(year) || year.edition().indicator(indicator).isEmpty() || year.results() == null) {
			return null;
		}
		return year.results().indicator(indicator).score();
	}

	private static boolean isShown(RunYear year) {
		return year.whyNotShown() == null;
	}

	/** Why a year says nothing of a score, in few words. */
	static String whyNoScore(RunYear year) {
		NotShown why = year.whyNotShown();
		if (why == null) {
			return "no score: too few answers";
		}
		return (why == NotShown.WITHHELD) ? "not shown to you" : "not shown: too few answered";
	}

	static String whyNotAgreed(RunYear year) {
		if (year.whyNotShown() == NotShown.WITHHELD) {
			return "not shown to you";
		}
		return (year.agreed() != null) ? "no score: too few agreed levels" : "not signed off";
	}

	/** The level that the board agreed on an indicator, or why there is none. */
	static String agreedLevel(RunYear year, String indicator) {
		AgreedYear agreed = year.agreed();
		if (agreed == null) {
			return whyNotAgreed(year);
		}
		AgreedYear.Level level = agreed.level(indicator);
		return (level != null) ? level.words() : NONE;
	}

	static String whyNoIndicatorScore(RunYear year, String indicator) {
		boolean asked = year.edition().indicator(indicator).isPresent();
		return asked ? whyNoScore(year) : "not asked";
	}

	private static @Nullable Double change(YearComparison step, String dimension) {
		return step.dimensions()
			.stream()
			.filter((movement) -> dimension.equals(movement.dimension()))
			.findFirst()
			.map(Movement::change)
			.map(WeightedScore::evidenceWeighted)
			.orElse(null);
	}

	private static @Nullable Double agreedChange(YearComparison step, String dimension) {
		AgreedMovement movement = step.agreed(dimension);
		return (movement != null) ? movement.change() : null;
	}

	private static @Nullable Double move(YearComparison step, String indicator) {
		return step.indicator(indicator).map(ComparedIndicator::move).orElse(null);
	}

}
