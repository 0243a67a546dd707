package org.trustquality.review.version;

import java.util.List;

import org.trustquality.chart.ProfileChart;
import org.trustquality.chart.ProfileRow;

/** Draws the agreed scores by dimension, and never what trustees answered. */
final class AgreedParts {

	private AgreedParts() {
	}

	static ProfileChart of(SharedVersion version) {
		List<ProfileRow> rows = version.parts().stream().map(AgreedParts::row).toList();
		return new ProfileChart("What the board agreed, by dimension",
				"Agreed scores on the scale from the lowest level to the highest.", version.levels(), rows);
	}

	private static ProfileRow row(SharedPart part) {
		if (!part.revealed()) {
			return ProfileRow.notShown(part.title(), "Opens after your own judgement");
		}
		return ProfileRow.notShown(part.title(), (part.agreed() != null) ? "Agreed score alone" : "No agreed score")
			.agreed(part.agreed());
	}

}
