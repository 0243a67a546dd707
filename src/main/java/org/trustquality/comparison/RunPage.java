package org.trustquality.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.trustquality.assessment.result.AssessmentResult;
import org.trustquality.assessment.result.years.AgreedYear;
import org.trustquality.assessment.result.years.RunYear;
import org.trustquality.assessment.result.years.YearComparison;
import org.trustquality.assessment.result.years.YearRun;
import org.trustquality.chart.LineChart;
import org.trustquality.chart.Scores;
import org.trustquality.framework.Dimension;
import org.trustquality.framework.Edition;
import org.trustquality.scoring.WeightedScore;

/**
 * What the page of a run shows: the latest comparison in sentences, then each dimension
 * over all years, what the trustees answered and what the board agreed apart.
 *
 * @param edition the latest year's; nothing as long as there is no year
 * @param dimensions its dimensions
 * @param years the years, the latest first
 * @param latest the latest year beside the one before
 * @param trustees a line for each dimension; none for fewer than three years
 * @param agreed the same from what the board agreed
 */
record RunPage(@Nullable Edition edition, List<Dimension> dimensions, List<Line> years, @Nullable TwoYears latest,
		List<LineChart> trustees, List<LineChart> agreed) {

	static RunPage of(YearRun run) {
		if (run.isEmpty()) {
			return new RunPage(null, List.of(), List.of(), null, List.of(), List.of());
		}
		YearNames names = YearNames.of(run.years());
		Edition edition = run.years().get(run.years().size() - 1).edition();
		List<Dimension> dimensions = edition.dimensions();
		List<Line> years = new ArrayList<>(
				run.years().stream().map((year) -> Line.of(year, names.of(year), dimensions)).toList());
		Collections.reverse(years);
		boolean drawn = YearLines.areWorthDrawing(run);
		YearLines lines = new YearLines(run);
		return new RunPage(edition, dimensions, years, latest(run, names),
				drawn ? dimensions.stream().map(lines::trustees).toList() : List.of(),
				(drawn && hasAgreed(run)) ? dimensions.stream().map(lines::agreed).toList() : List.of());
	}

	private static @Nullable TwoYears latest(YearRun run, YearNames names) {
		if (!run.hasSteps()) {
			return null;
		}
		YearComparison last = run.steps().get(run.steps().size() - 1);
		return TwoYears.of(last, names);
	}

	private static boolean hasAgreed(YearRun run) {
		return run.years().stream().anyMatch((year) -> year.agreed() != null);
	}

	public boolean hasAgreed() {
		return this.years.stream().anyMatch((line) -> line.year().agreed() != null);
	}

	/**
	 * One year of the run.
	 *
	 * @param year the year
	 * @param name what it is called
	 * @param scores the trustees' scores of the dimensions, or words
	 * @param agreed the agreed scores of the dimensions, or words
	 */
	record Line(RunYear year, String name, List<String> scores, List<String> agreed) {

		static Line of(RunYear year, String name, List<Dimension> dimensions) {
			return new Line(year, name,
					dimensions.stream().map((dimension) -> cell(YearLines.score(year, dimension.id()))).toList(),
					dimensions.stream().map((dimension) -> cell(YearLines.agreed(year, dimension.id()))).toList());
		}

		private static String cell(@Nullable Double score) {
			return Scores.whole(score, MovementLine.NO_SCORE);
		}

		/** Why the trustees' scores are not there. */
		public @Nullable String whyNot() {
			return (this.year.whyNotShown() != null) ? YearLines.whyNoScore(this.year) : null;
		}

		/** Why the agreed scores are not there. */
		public @Nullable String whyNotAgreed() {
			return (this.year.agreed() == null) ? YearLines.whyNotAgreed(this.year) : null;
		}

		/** How many trustees count, of how many. */
		public String people() {
			AssessmentResult overall = (this.year.results() != null) ? this.year.results().overall() : null;
			return (overall != null) ? overall.counted() + " of " + overall.invited() : "not shown";
		}

		public String evidenceWeighted() {
			WeightedScore score = overall();
			return cell((score != null) ? (Double) score.evidenceWeighted() : null);
		}

		public String neutral() {
			WeightedScore score = overall();
			return cell((score != null) ? (Double) score.neutral() : null);
		}

		public String agreedScore() {
			AgreedYear settled = this.year.agreed();
			return cell((settled != null) ? settled.score() : null);
		}

		private @Nullable WeightedScore overall() {
			return (this.year.results() != null && this.year.isShown()) ? this.year.results().overall().score() : null;
		}

	}

}
