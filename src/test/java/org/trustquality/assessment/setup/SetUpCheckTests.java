package org.trustquality.assessment.setup;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustquality.access.FieldError;
import org.trustquality.assessment.AcademicYear;
import org.trustquality.assessment.AssessmentKind;
import org.trustquality.assessment.AssessmentPlan;
import org.trustquality.assessment.TypedPlan;
import org.trustquality.framework.Dimension;
import org.trustquality.framework.Edition;
import org.trustquality.framework.GradedClaim;
import org.trustquality.framework.Indicator;
import org.trustquality.framework.OwnIndicator;

import static org.assertj.core.api.Assertions.assertThat;

class SetUpCheckTests {

	private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");

	private static final List<String> LEVELS = List.of("No", "Some", "Yes");

	private static final Offer QUALITY = new Offer(edition("cst-2022.1"), List.of());

	private static final Offer WITH_OWN = new Offer(QUALITY.edition(),
			List.of(new OwnIndicator(1, "A", "Title", "Statement.", null, LEVELS)));

	private static final Offer SKILLS = new Offer(edition("board-skills.1"), List.of());

	@Test
	void readsACompleteForm() {
		SetUpCheck check = check(form(null), QUALITY);
		assertThat(check.choice()).contains(new SetUpCheck.Choice(QUALITY, new AssessmentPlan(new AcademicYear(2026),
				"cst-2022.1", AssessmentKind.INTERNAL, 5, Instant.parse("2027-03-27T17:00:00Z"))));
		assertThat(check.errors()).isEmpty();
	}

	@Test
	void closesByTheClockInEngland() {
		SetUpCheck check = check(new SetUpForm(null, "2026", "INTERNAL", "5", "1", "7", "2027", "17:00"), QUALITY);
		assertThat(check.choice()).get()
			.extracting((choice) -> choice.plan().closesAt())
			.isEqualTo(Instant.parse("2027-07-01T16:00:00Z"));
	}

	@Test
	void namesEveryMistakeAtOnce() {
		SetUpCheck check = check(new SetUpForm(null, null, "SECRET", "4", "x", null, "", "five"), QUALITY, SKILLS);
		assertThat(check.choice()).isEmpty();
		assertThat(check.errors()).extracting(FieldError::field)
			.containsExactly("framework", "year", "kind", "minimumRatings", "day", "time");
	}

	@ParameterizedTest
	@CsvSource({ "31, 2, 2027", "0, 1, 2027", "1, 13, 2027", "1, 11, 2026", "2, 11, 2030", "1.5, 3, 2027",
			"99999999999, 3, 2027" })
	void refusesDatesThatAreNotRealOrNotWithinAYear(String day, String month, String year) {
		SetUpCheck check = check(new SetUpForm(null, "2026", "INTERNAL", "5", day, month, year, "17:00"), QUALITY);
		assertThat(check.choice()).isEmpty();
		assertThat(check.errors()).extracting(FieldError::field).containsExactly("day");
	}

	@Test
	void takesWhatIsChosenWhereThereIsAChoice() {
		for (Offer offer : List.of(QUALITY, WITH_OWN, SKILLS)) {
			SetUpCheck check = check(form(offer.code()), QUALITY, WITH_OWN, SKILLS);
			assertThat(check.choice()).get().extracting(SetUpCheck.Choice::offer).isEqualTo(offer);
		}
		assertThat(List.of(QUALITY.code(), WITH_OWN.code(), SKILLS.code())).containsExactly("cst-2022.1",
				"cst-2022.1+own", "board-skills.1");
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", " ", "cst-1999.1", "cst-2022.1-own-3f9a1c07", "CST-2022.1", "board-skills.1+own" })
	void guessesNothingWhereThereIsAChoice(String framework) {
		SetUpCheck check = check(form(framework), QUALITY, WITH_OWN, SKILLS);
		assertThat(check.choice()).isEmpty();
		assertThat(check.errors()).extracting(FieldError::field).containsExactly("framework");
	}

	@Test
	void refusesWhatIsNotOfferedAlsoWhereThereIsNoChoice() {
		assertThat(check(form("cst-2022.1"), QUALITY).choice()).isPresent();
		assertThat(check(form("cst-2022.1+own"), QUALITY).choice()).isEmpty();
	}

	@Test
	void saysHowManyStatementsThereAre() {
		assertThat(QUALITY.statements()).isOne();
		assertThat(WITH_OWN.statements()).isEqualTo(2);
		assertThat(WITH_OWN.title()).isEqualTo("Trust quality, with our own indicators (1)");
	}

	@Test
	void offersThisYearFirstAndItsNeighbours() {
		assertThat(TypedPlan.years(NOW))
			.isEqualTo(List.of(new AcademicYear(2026), new AcademicYear(2025), new AcademicYear(2027)));
	}

	private static SetUpForm form(String framework) {
		return new SetUpForm(framework, "2026", "INTERNAL", "5", "27", "3", "2027", "17:00");
	}

	private static SetUpCheck check(SetUpForm form, Offer... offers) {
		return new SetUpCheck(form, List.of(offers), NOW);
	}

	private static Edition edition(String number) {
		Indicator indicator = new Indicator("A-1.1", "A", new Indicator.Wording("So.", "Why.", LEVELS), null);
		return new Edition(number, "Trust quality", "What it is.", 2022, false, LEVELS, List.of(new Dimension("A", "A",
				"A", List.of(new GradedClaim("A-1", "So.", null, null, null, List.of(indicator))))));
	}

}
