package org.trustquality.assessment.signoff.page;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.trustquality.assessment.signoff.snapshot.BoardStatistics;
import org.trustquality.assessment.signoff.snapshot.EditionUsed.DimensionUsed;
import org.trustquality.assessment.signoff.snapshot.Outcome;
import org.trustquality.chart.ProfileChart;
import org.trustquality.chart.ProfileRow;

/** Draws what was agreed by dimension, with what the trustees answered below it. */
final class AgreedProfile {

	private AgreedProfile() {
	}

	static ProfileChart of(Outcome outcome) {
		List<ProfileRow> rows = outcome.edition()
			.dimensions()
			.stream()
			.map((dimension) -> row(outcome, dimension))
			.toList();
		return new ProfileChart("What the board agreed, by dimension",
				"Agreed scores and the trustees' scores on the scale from the lowest level to the highest.",
				outcome.edition().levels(), rows);
	}

	private static ProfileRow row(Outcome outcome, DimensionUsed dimension) {
		BoardStatistics.DimensionStatistics trustees = OutcomePage.statistics(outcome, dimension.id());
		ProfileRow row = trustees(dimension, (trustees != null) ? trustees.score() : null);
		return row.agreed(outcome.agreedScore(dimension.id()))
			.chiefExecutive((trustees != null) ? trustees.chiefExecutive() : null);
	}

	private static ProfileRow trustees(DimensionUsed dimension, BoardStatistics.@Nullable Score score) {
		return (score != null)
				? ProfileRow.of(dimension.title(), score.evidenceWeighted(), score.neutral())
					.band(score.bandLow(), score.bandHigh())
				: ProfileRow.notShown(dimension.title(), "Trustees' scores not shown: too few answers");
	}

}
