package org.trustquality.assessment.result.years;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.trustquality.assessment.Assessment;
import org.trustquality.framework.Edition;
import org.trustquality.scoring.respondent.BoardYear;
import org.trustquality.scoring.respondent.Respondent;

/**
 * A year in which people answered, as the rule about stayers looks at it.
 *
 * @param assessment the assessment, which may have been given up after it closed
 * @param edition what was answered
 * @param shown whether anybody is shown what it came to
 * @param answers the answers behind it; nothing once they are deleted
 */
record ClosedYear(Assessment assessment, Edition edition, boolean shown, @Nullable BoardYear answers) {

	static final Comparator<ClosedYear> BY_YEAR = Comparator.comparing(ClosedYear::assessment,
			YearComparisons.OLDEST_FIRST);

	UUID reference() {
		return this.assessment.reference();
	}

	Instant closedAt() {
		return Objects.requireNonNull(this.assessment.closedAt());
	}

	/** Those whose answers make the year's scores. */
	Set<String> counted() {
		return (this.answers != null) ? this.answers.counted().stream().map(Respondent::id).collect(Collectors.toSet())
				: Set.of();
	}

}
