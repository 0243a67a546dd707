package org.trustquality.improvement.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trustquality.assessment.AcademicYear;
import org.trustquality.assessment.AssessmentKind;

import static org.assertj.core.api.Assertions.assertThat;

/** Three years, over and over: what comes next and what was missed. */
class AssurancePlanTests {

	private static final AssuranceCycle CYCLE = new AssuranceCycle(new AcademicYear(2025), Month.MARCH);

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

	private static AssurancePlan plan(AssurancePlan.Reviewed... reviewed) {
		return new AssurancePlan(CYCLE, List.of(reviewed), TODAY);
	}

	private static AssurancePlan.Reviewed signed(int year, AssessmentKind kind) {
		return new AssurancePlan.Reviewed(new AcademicYear(year), kind, true, kind.words() + ", signed off", "/there");
	}

	private static AssurancePlan.Reviewed open(int year, AssessmentKind kind) {
		return new AssurancePlan.Reviewed(new AcademicYear(year), kind, false, kind.words() + ", open", null);
	}

	@Test
	void asksForSomebodyFromOutsideEveryThirdYear() {
		assertThat(List.of(2024, 2025, 2026, 2027, 2028, 2029, 2030).stream().map(AcademicYear::new).map(CYCLE::due))
			.extracting((due) -> due.map(Enum::name).orElse("-"))
			.containsExactly("-", "INTERNAL_OR_PEER", "INTERNAL_OR_PEER", "EXTERNAL", "INTERNAL_OR_PEER",
					"INTERNAL_OR_PEER", "EXTERNAL");
	}

	@ParameterizedTest
	@CsvSource({ "SEPTEMBER, 2026-09-01", "DECEMBER, 2026-12-01", "JANUARY, 2027-01-01", "AUGUST, 2027-08-01" })
	void findsTheMonthWithinTheAcademicYear(Month month, LocalDate day) {
		assertThat(new AssuranceCycle(new AcademicYear(2020), month).usualDay(new AcademicYear(2026))).isEqualTo(day);
	}

	@Test
	void saysWhatComesNext() {
		assertThat(plan().sentences()).containsExactly(
				"Next: an internal or peer assessment in 2026 to 2027, usually in March 2027.",
				"The next external assessment is due in 2027 to 2028.");
		assertThat(plan(signed(2026, AssessmentKind.PEER)).sentences())
			.containsExactly("Next: an external assessment in 2027 to 2028, usually in March 2028.");
		assertThat(plan(open(2026, AssessmentKind.INTERNAL)).sentences()).first().asString().contains("2026 to 2027");
		assertThat(new AssurancePlan(null, List.of(signed(2025, AssessmentKind.PEER)), TODAY).sentences()).isEmpty();
	}

	@Test
	void saysThatSomebodyFromOutsideIsDueThisYear() {
		LocalDate third = LocalDate.of(2027, 10, 1);
		String next = "Next: an external assessment in 2027 to 2028, usually in March 2028. That is this year";
		assertThat(new AssurancePlan(CYCLE, List.of(), third).sentences())
			.containsExactly(next + ": somebody from outside leads it.");
		AssurancePlan own = new AssurancePlan(CYCLE, List.of(signed(2027, AssessmentKind.INTERNAL)), third);
		assertThat(own.sentences()).as("the board's own does not stand in for it")
			.containsExactly(next + ": somebody from outside leads it. One of another kind does not stand in for it.");
		assertThat(own.asksForExternalNow()).isTrue();
		AssurancePlan begun = new AssurancePlan(CYCLE, List.of(open(2027, AssessmentKind.EXTERNAL)), third);
		assertThat(begun.sentences()).containsExactly(next + ". It has begun and waits to be signed off.");
		assertThat(begun.asksForExternalNow()).isFalse();
		assertThat(plan().asksForExternalNow()).isFalse();
		assertThat(new AssurancePlan(null, List.of(), third).asksForExternalNow()).as("no cycle").isFalse();
	}

	@Test
	void saysWhenTheMonthHasPassed() {
		AssuranceCycle october = new AssuranceCycle(new AcademicYear(2025), Month.OCTOBER);
		assertThat(new AssurancePlan(october, List.of(), TODAY).sentences())
			.containsExactly(
					"Next: an internal or peer assessment in 2026 to 2027. Your board usually does it in"
							+ " October 2026, which has passed.",
					"The next external assessment is due in 2027 to 2028.");
		assertThat(new AssurancePlan(october, List.of(), LocalDate.of(2026, 10, 31)).sentences())
			.contains("Next: an internal or peer assessment in 2026 to 2027, usually in October 2026.");
	}

	@Test
	void takesOneFromOutsideInAnyYearAndNothingElseInTheThird() {
		assertThat(plan(signed(2026, AssessmentKind.EXTERNAL)).next().orElseThrow().year())
			.isEqualTo(new AcademicYear(2027));
		assertThat(plan(signed(2026, AssessmentKind.PEER), signed(2027, AssessmentKind.INTERNAL)).next()
			.orElseThrow()
			.year()).isEqualTo(new AcademicYear(2027));
		assertThat(plan(signed(2026, AssessmentKind.PEER), signed(2027, AssessmentKind.EXTERNAL)).next()
			.orElseThrow()
			.year()).isEqualTo(new AcademicYear(2028));
	}

	@Test
	void remembersThatNobodyFromOutsideCame() {
		LocalDate later = LocalDate.of(2028, 9, 1);
		assertThat(new AssurancePlan(CYCLE, List.of(signed(2027, AssessmentKind.PEER)), later).sentences())
			.contains("An external assessment was due in 2027 to 2028. None has been signed off here since.");
		assertThat(new AssurancePlan(CYCLE, List.of(signed(2027, AssessmentKind.EXTERNAL)), later).sentences())
			.noneMatch((sentence) -> sentence.contains("None has been signed off"));
		assertThat(new AssurancePlan(CYCLE, List.of(signed(2028, AssessmentKind.EXTERNAL)), later).sentences())
			.as("made up for")
			.noneMatch((sentence) -> sentence.contains("None has been signed off"));
	}

	@Test
	void tellsOfEveryYearFromTheFirstToTheEndOfTheCycle() {
		List<CycleYear> years = plan(signed(2023, AssessmentKind.INTERNAL), signed(2025, AssessmentKind.PEER),
				open(2026, AssessmentKind.INTERNAL))
			.years();
		assertThat(years).extracting((row) -> row.year().firstYear()).containsExactly(2023, 2024, 2025, 2026, 2027);
		assertThat(years).extracting(CycleYear::remark).containsExactly("", "", "", "", "Still to come");
		assertThat(years.get(3).done()).extracting(CycleYear.Done::words).containsExactly("Internal, open");
		assertThat(years.get(3).done().get(0).path()).isNull();
		assertThat(years.get(2).done().get(0).path()).isEqualTo("/there");
		assertThat(years.get(0).due()).isNull();
	}

	@Test
	void tellsApartWhatIsMissingInAYear() {
		LocalDate third = LocalDate.of(2027, 10, 1);
		assertThat(new AssurancePlan(CYCLE, List.of(signed(2027, AssessmentKind.PEER)), third).years())
			.extracting(CycleYear::remark)
			.containsExactly("Not signed off here", "Not signed off here", "One from outside is still due");
		assertThat(
				new AssurancePlan(CYCLE, List.of(signed(2027, AssessmentKind.PEER)), LocalDate.of(2028, 10, 1)).years())
			.extracting(CycleYear::remark)
			.containsExactly("None from outside was signed off here", "Not done yet", "Still to come", "Still to come");
	}

	@Test
	void waitsForACycleThatBeginsLater() {
		AssuranceCycle later = new AssuranceCycle(new AcademicYear(2028), Month.JUNE);
		AssurancePlan plan = new AssurancePlan(later, List.of(), TODAY);
		assertThat(plan.sentences()).containsExactly(
				"Next: an internal or peer assessment in 2028 to 2029, usually in June 2029.",
				"The next external assessment is due in 2030 to 2031.");
		assertThat(plan.years()).extracting((row) -> row.year().firstYear()).containsExactly(2028, 2029, 2030);
	}

}
