package org.trustquality.assessment.result.page;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.trustquality.assessment.result.DimensionResult;
import org.trustquality.assessment.result.DisclosedResults;
import org.trustquality.chart.ProfileChart;
import org.trustquality.chart.ProfileRow;
import org.trustquality.framework.Dimension;
import org.trustquality.scoring.WeightedScore;

/** Draws the profile of the dimensions. */
final class ProfilePicture {

	private ProfilePicture() {
	}

	static ProfileChart of(DisclosedResults results, @Nullable Signed signed) {
		List<ProfileRow> rows = results.edition()
			.dimensions()
			.stream()
			.map((dimension) -> row(dimension, results.dimension(dimension.id()))
				.agreed((signed != null) ? signed.score(dimension.id()) : null))
			.toList();
		return new ProfileChart("Profile of the dimensions",
				((signed != null) ? "What the board agreed, and the" : "The") + " trustees' scores on the scale from "
						+ results.edition().lowestLevel() + " to " + results.edition().highestLevel()
						+ ", weighted by evidence and neutral.",
				results.edition().levels(), rows);
	}

	private static ProfileRow row(Dimension dimension, DimensionResult result) {
		WeightedScore score = result.score();
		ProfileRow row = (score != null)
				? ProfileRow.of(dimension.title(), score.evidenceWeighted(), score.neutral())
					.band(score.band().low(), score.band().high())
				: ProfileRow.notShown(dimension.title(), "Not shown: too few answers");
		return row.chiefExecutive(result.chiefExecutive());
	}

}
