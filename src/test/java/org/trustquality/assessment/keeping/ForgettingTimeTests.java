package org.trustquality.assessment.keeping;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustquality.assessment.AssessmentId;
import org.trustquality.assessment.AssessmentState;
import org.trustquality.trust.EnglishDay;

import static org.assertj.core.api.Assertions.assertThat;

/** Answers go in the night to 1 September, by the clock in England. */
class ForgettingTimeTests {

	private static final AssessmentId ASSESSMENT = new AssessmentId(1, 2025, UUID.randomUUID());

	private static KeptAnswers answers(AssessmentState state, int responses, Instant deletedAt) {
		return new KeptAnswers(ASSESSMENT, state, Instant.parse("2026-03-01T17:00:00Z"),
				(state == AssessmentState.CLOSED) ? Instant.parse("2026-02-27T12:00:00Z") : null, responses,
				LocalDate.of(2032, 9, 1), deletedAt);
	}

	@ParameterizedTest
	@CsvSource({ "2032-08-31T01:59:00Z, 2032-08-31", "2032-08-31T02:00:00Z, 2032-09-01",
			"2032-08-31T23:30:00Z, 2032-09-01", "2032-12-31T02:59:59Z, 2032-12-31", "2032-12-31T03:00:00Z, 2033-01-01",
			"2032-03-28T01:30:00Z, 2032-03-28" })
	void comesAtThreeInTheNextNight(Instant now, LocalDate day) {
		assertThat(ForgettingTime.next(now)).isEqualTo(day);
	}

	/** Late on 31 August in London it is still that day, though 23 o'clock in UTC. */
	@ParameterizedTest
	@CsvSource({ "2032-08-31T02:00:00Z, false", "2032-08-31T22:59:59Z, false", "2032-08-31T23:00:00Z, true",
			"2032-09-01T02:00:00Z, true" })
	void isDueFromTheFirstOfSeptemberInLondon(Instant now, boolean due) {
		assertThat(answers(AssessmentState.CLOSED, 7, null).isDueOn(EnglishDay.at(now))).isEqualTo(due);
	}

	@Test
	void isNotDueWhilePeopleAnswerOrWhenNothingIsThere() {
		LocalDate later = LocalDate.of(2040, 1, 1);
		assertThat(answers(AssessmentState.CANCELLED, 1, null).isDueOn(later)).isTrue();
		assertThat(answers(AssessmentState.OPEN, 7, null).isDueOn(later)).isFalse();
		assertThat(answers(AssessmentState.CLOSED, 0, null).isDueOn(later)).isFalse();
		assertThat(answers(AssessmentState.CLOSED, 7, Instant.EPOCH).isDueOn(later)).isFalse();
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", " ", "0", "11", "-1", "+3", "1.5", "3 years", "six", "１", "٣", "99999999999999999999",
			"0x3", "1\n2", "\u0000" })
	void takesNoOtherNumberOfYears(String typed) {
		assertThat(new KeepingForm(typed, null).faults()).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "1", "10", " 6 ", "03" })
	void takesOneToTenYears(String typed) {
		assertThat(new KeepingForm(typed, null).faults()).isEmpty();
	}

	@Test
	void namesTheDayOnWhichAnAssessmentReallyClosed() {
		assertThat(answers(AssessmentState.CLOSED, 7, null).assessmentInWords())
			.isEqualTo("2025 to 2026, closed on 27 February 2026");
		assertThat(answers(AssessmentState.OPEN, 0, null).assessmentInWords())
			.isEqualTo("2025 to 2026, closes on 1 March 2026");
		assertThat(answers(AssessmentState.CANCELLED, 1, null).assessmentInWords())
			.isEqualTo("2025 to 2026, closing date 1 March 2026, cancelled");
	}

	@Test
	void countsInWords() {
		LocalDate night = LocalDate.of(2032, 9, 1);
		KeepingPlan one = new KeepingPlan(6, night, List.of(answers(AssessmentState.CLOSED, 1, null)));
		assertThat(List.of(one.dueInWords(), one.question(), one.decision())).containsExactly(
				"Answers to 1 assessment, 1 response", "Delete the answers of 1 assessment tonight?",
				"Keep answers for 6 years and delete 1 response tonight");
		assertThat(one.loss()).contains("After that the assessment cannot");
		KeepingPlan two = new KeepingPlan(1, night,
				List.of(answers(AssessmentState.CLOSED, 7, null), answers(AssessmentState.CANCELLED, 2, null)));
		assertThat(List.of(two.dueInWords(), two.question(), two.decision())).containsExactly(
				"Answers to 2 assessments, 9 responses", "Delete the answers of 2 assessments tonight?",
				"Keep answers for 1 year and delete 9 responses tonight");
		assertThat(two.loss()).contains("After that the assessments cannot");
		KeepingPlan longer = two.under(3);
		assertThat(List.of(longer.question(), longer.decision())).containsExactly("Keep answers for 3 years?",
				"Keep answers for 3 years");
		assertThat(longer.answers()).extracting(KeptAnswers::going).containsOnly(LocalDate.of(2034, 9, 1));
	}

	/** The box need only be ticked where something is deleted. */
	@Test
	void waitsForATickBeforeAnswersGo() {
		KeepingPlan due = new KeepingPlan(6, LocalDate.of(2032, 9, 1),
				List.of(answers(AssessmentState.CLOSED, 1, null)));
		assertThat(new KeepingForm("6", "yes").doubts(due)).isEmpty();
		assertThat(new KeepingForm("6", null).doubts(due)).hasSize(1);
		assertThat(new KeepingForm("6", "Yes").doubts(due)).hasSize(1);
		assertThat(new KeepingForm("7", null).doubts(due.under(7))).isEmpty();
	}

}
