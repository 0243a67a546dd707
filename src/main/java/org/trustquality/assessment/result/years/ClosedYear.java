package org.trustquality.assessment.result.years;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.trustquality.assessment.AcademicYear;
import org.trustquality.assessment.Assessment;
import org.trustquality.framework.Edition;
import org.trustquality.scoring.respondent.BoardYear;
import org.trustquality.scoring.respondent.Respondent;

/**
 * A year in which people answered, as the rule about stayers looks at it.
 *
 * @param reference the random id of the assessment
 * @param year the academic year that it is about
 * @param closedAt when answering ended
 * @param answersDeletedAt when its answers were deleted; nothing while they are there
 * @param edition what was answered
 * @param shown whether anybody is shown what it came to
 * @param answers the answers behind it; nothing once they are deleted
 */
record ClosedYear(UUID reference, AcademicYear year, Instant closedAt, @Nullable Instant answersDeletedAt,
		Edition edition, boolean shown, @Nullable BoardYear answers) {

	static final Comparator<ClosedYear> BY_YEAR = Comparator.comparing(ClosedYear::year)
		.thenComparing(ClosedYear::closedAt)
		.thenComparing((each) -> each.reference().toString());

	static ClosedYear of(Assessment assessment, Edition edition, boolean shown, @Nullable BoardYear answers) {
		return new ClosedYear(assessment.reference(), assessment.academicYear(),
				Objects.requireNonNull(assessment.closedAt()), assessment.answersDeletedAt(), edition, shown, answers);
	}

	/** Those whose answers make the year's scores. */
	Set<String> counted() {
		return (this.answers != null) ? this.answers.counted().stream().map(Respondent::id).collect(Collectors.toSet())
				: Set.of();
	}

}
