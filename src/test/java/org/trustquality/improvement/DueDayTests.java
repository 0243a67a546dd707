package org.trustquality.improvement;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** When something is due, in words. */
class DueDayTests {

	private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

	@ParameterizedTest
	@CsvSource(textBlock = """
			2027-02-17, 12 days overdue
			2027-02-28, 1 day overdue
			2027-03-01, due today
			2027-03-02, due in 1 day
			2027-03-15, due in 14 days
			2027-03-16, due 16 March 2027
			""")
	void countsDaysThatAreNear(LocalDate due, String words) {
		assertThat(DueDay.words(due, true, TODAY)).isEqualTo(words);
	}

	@Test
	void neverCallsOverdueWhatIsOver() {
		assertThat(DueDay.words(LocalDate.of(2026, 1, 2), false, TODAY)).isEqualTo("was due 2 January 2026");
	}

	@Test
	void tellsWhenWhatIsOverdueWasSaidToBeOnTrack() {
		Instant noted = Instant.parse("2026-05-03T22:59:59Z");
		assertThat(ActionStatus.ON_TRACK.words(true, noted)).isEqualTo("Was on track when last noted on 3 May 2026");
		assertThat(ActionStatus.ON_TRACK.words(false, noted)).isEqualTo("On track");
		assertThat(ActionStatus.ON_TRACK.words(true, null)).isEqualTo("On track");
		assertThat(ActionStatus.AT_RISK.words(true, noted)).isEqualTo("At risk");
	}

	@Test
	void knowsWhichStatusesLeaveSomethingToDo() {
		assertThat(ActionStatus.openNames()).containsExactly("NOT_STARTED", "ON_TRACK", "AT_RISK");
		assertThat(ActionStatus.named("DONE")).contains(ActionStatus.DONE);
		assertThat(ActionStatus.named("done")).isEmpty();
		assertThat(ActionStatus.named(null)).isEmpty();
	}

}
