package org.trustquality.review.campaign.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** How many trusts had come how far by which week. */
class CompletionTests {

	private static final LocalDate TUESDAY = LocalDate.of(2026, 9, 1);

	@Test
	void countsWhatHappenedByTheEndOfEachWeek() {
		List<CampaignTrust> trusts = List.of(trust(Stage.SIGNED_OFF, "2026-09-03", "2026-09-10", "2026-09-15"),
				trust(Stage.CLOSED, "2026-09-06", "2026-09-15", null), trust(Stage.OPEN, "2026-09-07", null, null),
				trust(Stage.DRAFT, null, null, null));
		Completion completion = Completion.of(trusts, TUESDAY, LocalDate.of(2026, 9, 15));
		assertThat(completion.total()).isEqualTo(4);
		assertThat(completion.weeks()).containsExactly(week("2026-09-06", 2, 0, 0), week("2026-09-13", 3, 1, 0),
				week("2026-09-15", 3, 2, 1));
		assertThat(completion.chart().describe())
			.isEqualTo("15 September 2026: Opened 3 of 4, Closed 2 of 4, Signed off 1 of 4.");
	}

	@Test
	void leavesOutWhatWasGivenUpAndWhatNeverBegan() {
		List<CampaignTrust> trusts = List.of(trust(Stage.CANCELLED, "2026-09-03", null, null), new CampaignTrust(
				UUID.randomUUID(), "Ash", false, Stage.NOT_SET_UP, "Closed", null, null, null, null, null));
		Completion completion = Completion.of(trusts, TUESDAY, TUESDAY);
		assertThat(completion.total()).isZero();
		assertThat(completion.weeks()).containsExactly(week("2026-09-01", 0, 0, 0));
	}

	@Test
	void endsAWeekOnSundayAndBeginsWithTheWeekOfConfirmation() {
		LocalDate sunday = LocalDate.of(2026, 9, 6);
		assertThat(Completion.of(List.of(), sunday, sunday).weeks()).hasSize(1);
		assertThat(Completion.of(List.of(), sunday, sunday.plusDays(1)).weeks()).hasSize(2);
	}

	@Test
	void showsAtMostSixtyWeeks() {
		assertThat(Completion.of(List.of(), TUESDAY, TUESDAY.plusYears(3)).weeks()).hasSize(60);
	}

	private static Completion.Week week(String until, int opened, int closed, int signed) {
		return new Completion.Week(LocalDate.parse(until), opened, closed, signed);
	}

	private static CampaignTrust trust(Stage stage, @Nullable String opened, @Nullable String closed,
			@Nullable String signed) {
		return new CampaignTrust(UUID.randomUUID(), "Ash", false, stage, null, Instant.EPOCH, day(opened), day(closed),
				day(signed), null);
	}

	private static @Nullable LocalDate day(@Nullable String day) {
		return (day != null) ? LocalDate.parse(day) : null;
	}

}
