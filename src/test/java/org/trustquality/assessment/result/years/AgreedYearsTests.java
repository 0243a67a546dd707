package org.trustquality.assessment.result.years;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trustquality.DemonstratedApplication;
import org.trustquality.PlayedTrust;
import org.trustquality.SignedBoard;
import org.trustquality.Stage;
import org.trustquality.access.Tenancy;
import org.trustquality.access.TrustVisit;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** What a board agreed in two years stands apart from what its trustees answered. */
@DemonstratedApplication
class AgreedYearsTests {

	@Autowired
	private Stage stage;

	@Autowired
	private YearComparisons comparisons;

	private SignedBoard signed;

	private String next = "";

	@BeforeEach
	void play() {
		this.signed = SignedBoard.signed(this.stage);
		PlayedTrust trust = this.signed.trust();
		this.next = trust.open("Gus", 1);
		for (String who : List.of("Clara", "Vera", "Tess", "Tod", "Tim", "Pam")) {
			trust.sheet(who, this.next, Collections.nCopies(this.stage.indicators().size(), 3));
		}
		Stage.require(trust.as("Gus").post(this.next + "/closure"), 302);
	}

	private YearComparison step() {
		PlayedTrust trust = this.signed.trust();
		UUID tess = trust.person("Tess");
		return Tenancy
			.inTrust(trust.number(), tess,
					() -> this.comparisons.run(new TrustVisit(trust.number(), trust.reference(), tess), "cst"))
			.steps()
			.get(0);
	}

	private UUID nextReference() {
		return UUID.fromString(this.next.replaceAll(".*/", ""));
	}

	private void signNext(int level) {
		SignedBoard.agreeAll(this.stage, nextReference(), level);
		SignedBoard.sign(this.signed.trust().as("Clara"), this.next, "Minutes 2");
	}

	@Test
	void agreedScoresMoveApartFromTheTrusteesScores() {
		signNext(5);
		YearComparison step = step();
		AgreedMovement agreed = known(step.agreedComposite());
		assertThat(agreed.before()).isCloseTo(75, within(1e-9));
		assertThat(agreed.now()).isCloseTo(100, within(1e-9));
		assertThat(agreed.change()).isCloseTo(25, within(1e-9));
		assertThat(step.agreed()).hasSize(6);
		assertThat(known(step.agreed("QE")).change()).isCloseTo(25, within(1e-9));
		assertThat(known(known(step.composite()).change()).evidenceWeighted()).isLessThan(5);
		AgreedYear year = known(step.now().agreed());
		assertThat(year.score()).isCloseTo(100, within(1e-9));
		assertThat(year.score("QE")).isCloseTo(100, within(1e-9));
		assertThat(known(year.level(this.stage.indicators().get(0))).words()).isEqualTo("5 Embedded");
	}

	@Test
	void aYearThatIsNotSignedHasNoAgreedScore() {
		SignedBoard.agreeAll(this.stage, nextReference(), 5);
		YearComparison step = step();
		assertThat(step.now().agreed()).isNull();
		assertThat(known(step.before().agreed()).version()).isEqualTo(1);
		assertThat(step.agreed()).isEmpty();
		assertThat(step.agreedComposite()).isNull();
		assertThat(step.agreed("QE")).isNull();
	}

	@Test
	void whatIsBeingCorrectedCountsAsSigned() {
		signNext(4);
		this.signed.correct("Misheard");
		this.signed.change(0, "level = 1");
		assertThat(known(step().agreedComposite()).change()).isCloseTo(0, within(1e-9));
		this.signed.sign("Minutes 3");
		assertThat(known(step().agreedComposite()).change()).isPositive();
		assertThat(known(step().before().agreed()).version()).isEqualTo(2);
	}

	@Test
	void aLevelThatDoesNotApplyIsInNeitherYear() {
		SignedBoard.agreeAll(this.stage, nextReference(), 5);
		this.stage.superuser()
			.sql("update agreed_levels set level = -2 where assessment_id = ? and position = 0")
			.param(nextReference())
			.update();
		SignedBoard.sign(this.signed.trust().as("Clara"), this.next, "Minutes 2");
		assertThat(known(step().agreedComposite()).change()).isCloseTo(25, within(1e-9));
	}

	@Test
	void aVersionThatCannotBeReadIsNoAgreement() {
		signNext(5);
		changeContent("content || ' '");
		try {
			assertThat(step().now().agreed()).isNull();
			assertThat(step().isCompared()).isTrue();
		}
		finally {
			changeContent("rtrim(content)");
		}
	}

	private void changeContent(String content) {
		this.stage.superuser()
			.sql("update sign_offs set content = " + content + " where assessment_id = ?")
			.param(nextReference())
			.update();
	}

	private static <T> T known(@Nullable T value) {
		return Objects.requireNonNull(value);
	}

}
