package org.trustquality.comparison;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.NotVisible;
import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.result.years.ComparedIndicator;
import org.trustquality.assessment.result.years.RunYear;
import org.trustquality.assessment.result.years.YearComparison;
import org.trustquality.assessment.result.years.YearRun;
import org.trustquality.chart.LineChart;
import org.trustquality.chart.Scores;
import org.trustquality.framework.Dimension;
import org.trustquality.framework.Edition;
import org.trustquality.framework.GradedClaim;
import org.trustquality.framework.Indicator;
import org.trustquality.trust.Trusts;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Follows one indicator through all years of its run. */
@Service
@Transactional
class IndicatorRuns {

	private final Trusts trusts;

	IndicatorRuns(Trusts trusts) {
		this.trusts = trusts;
	}

	/**
	 * An indicator of two years and its whole run.
	 * @param run the run in which the two years are
	 * @throws NotVisible if neither year asks it
	 */
	Page of(TrustVisit visit, TwoYears years, YearRun run, String id) {
		ComparedIndicator compared = years.comparison().indicator(id).orElseThrow(NotVisible::new);
		Edition edition = editionOf(years.comparison(), id);
		Indicator indicator = compared.indicator();
		String statement = indicator.wordingFor(this.trusts.get(visit.trustId()).isSingleAcademy()).statement();
		return new Page(new IndicatorLine(compared, years.comparison()), statement, edition.dimensionOf(id),
				edition.claimOf(id), edition, lines(run, id),
				YearLines.areWorthDrawing(run) ? new YearLines(run).trustees(indicator) : null);
	}

	/** The later year's, or the earlier one's if the later no longer asks it. */
	private static Edition editionOf(YearComparison comparison, String id) {
		Edition later = comparison.now().edition();
		return later.indicator(id).isPresent() ? later : comparison.before().edition();
	}

	/** The latest year first. */
	private static List<Line> lines(YearRun run, String id) {
		YearNames names = YearNames.of(run.years());
		List<Line> lines = new ArrayList<>();
		for (int place = run.years().size() - 1; place >= 0; place--) {
			RunYear year = run.years().get(place);
			lines.add(new Line(year, names.of(year), id,
					(place > 0) ? run.steps().get(place - 1).indicator(id).orElse(null) : null));
		}
		return lines;
	}

	/**
	 * What the page of one indicator shows.
	 *
	 * @param line its two years
	 * @param statement what trustees rate
	 * @param dimension where it belongs
	 * @param claim the claim behind it
	 * @param edition the edition that words it so
	 * @param years all years of the run, the latest first
	 * @param picture the same drawn; nothing for fewer than three years
	 */
	record Page(IndicatorLine line, String statement, Dimension dimension, GradedClaim claim, Edition edition,
			List<Line> years, @Nullable LineChart picture) {
	}

	/**
	 * The indicator in one year.
	 *
	 * @param year the year
	 * @param name what it is called
	 * @param id the indicator
	 * @param step it beside the year before; nothing for the first year and where nothing
	 * is compared
	 */
	record Line(RunYear year, String name, String id, @Nullable ComparedIndicator step) {

		public boolean isAsked() {
			return this.year.edition().indicator(this.id).isPresent();
		}

		/** Whether the year has a page of results for it. */
		public boolean hasResult() {
			return isAsked() && this.year.isShown();
		}

		/** The trustees' score, or why there is none. */
		public String score() {
			Double score = YearLines.indicatorScore(this.year, this.id);
			return (score != null) ? Scores.whole(score) : YearLines.whyNoIndicatorScore(this.year, this.id);
		}

		/** By how much it moved from the year before, or why that is not said. */
		public String move() {
			Double move = (this.step != null) ? this.step.move() : null;
			if (move != null) {
				return Scores.signed(move);
			}
			return (this.step != null && this.step.why() != null) ? this.step.reason() : "not compared";
		}

		/** The level that the board agreed, or why there is none. */
		public String agreed() {
			return YearLines.agreedLevel(this.year, this.id);
		}

	}

}
