package org.trustquality.review.crosswalk;

import org.jspecify.annotations.Nullable;
import org.trustquality.assessment.signoff.snapshot.AgreedScores.AgreedPoints;
import org.trustquality.assessment.signoff.snapshot.AgreedStatement;
import org.trustquality.assessment.signoff.snapshot.Outcome;

/** Reads from a signed version what was agreed on a statement. */
final class Agreed {

	private Agreed() {
	}

	static Statement statement(Outcome outcome, String id, String title, @Nullable Double trustees) {
		AgreedStatement agreed = outcome.statement(id);
		return new Statement(id, title, true, (agreed != null) ? agreed.words() : null, points(outcome, id), trustees);
	}

	private static @Nullable Double points(Outcome outcome, String id) {
		return outcome.figures()
			.agreed()
			.indicators()
			.stream()
			.filter((each) -> each.id().equals(id))
			.findFirst()
			.map(AgreedPoints::points)
			.orElse(null);
	}

}
