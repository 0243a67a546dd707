package org.trustquality.assessment;

import java.time.Instant;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AssessmentTests {

	private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");

	private static final Instant CLOSING = Instant.parse("2026-11-30T17:00:00Z");

	@Test
	void startsAsADraft() {
		Assessment assessment = assessment(5);
		assertThat(assessment.isDraft()).isTrue();
		assertThat(assessment.isOpen()).isFalse();
		assertThat(assessment.isClosed()).isFalse();
	}

	@Test
	void opensForAsManyTrusteesAsResultsNeed() {
		Assessment assessment = assessment(5);
		assessment.open(5, NOW);
		assertThat(assessment.isOpen()).isTrue();
	}

	@Test
	void doesNotOpenForFewerTrusteesThanResultsNeed() {
		Assessment assessment = assessment(5);
		assertThatExceptionOfType(AssessmentRefusal.class).isThrownBy(() -> assessment.open(4, NOW))
			.withMessageContaining("at least 5 trustees");
		assertThat(assessment.isDraft()).isTrue();
	}

	@Test
	void showsAveragesFromThreeOnBoardsOfSixOrFewerOnly() {
		assertThatExceptionOfType(AssessmentRefusal.class).isThrownBy(() -> assessment(3).open(7, NOW))
			.withMessageContaining("boards of six or fewer");
		Assessment small = assessment(3);
		small.open(6, NOW);
		assertThat(small.isOpen()).isTrue();
	}

	@Test
	void keepsThePromiseToASmallBoardWhileItIsOpen() {
		Assessment small = assessment(3);
		small.requireBoardFits(7);
		small.open(6, NOW);
		small.requireBoardFits(6);
		assertThatExceptionOfType(AssessmentRefusal.class).isThrownBy(() -> small.requireBoardFits(7));
	}

	@Test
	void doesNotOpenAfterItsClosingTime() {
		assertThatExceptionOfType(AssessmentRefusal.class).isThrownBy(() -> assessment(5).open(9, CLOSING))
			.withMessageContaining("closing date has passed");
	}

	@Test
	void opensOnceOnly() {
		Assessment assessment = open();
		assertThatExceptionOfType(AssessmentRefusal.class).isThrownBy(() -> assessment.open(9, NOW));
	}

	@Test
	void closesOnceOnly() {
		Assessment assessment = open();
		assessment.close(NOW);
		assertThat(assessment.isClosed()).isTrue();
		assertThat(assessment.closedAt()).isEqualTo(NOW);
		assertThatExceptionOfType(AssessmentRefusal.class).isThrownBy(() -> assessment.close(NOW));
	}

	@Test
	void doesNotCloseBeforeItOpened() {
		assertThatExceptionOfType(AssessmentRefusal.class).isThrownBy(() -> assessment(5).close(NOW));
	}

	@Test
	void keepsItsRespondentsOnceClosed() {
		Assessment assessment = open();
		assessment.requireRespondentsMayChange();
		assessment.close(NOW);
		assertThatExceptionOfType(AssessmentRefusal.class).isThrownBy(assessment::requireRespondentsMayChange);
	}

	@Test
	void closesLaterOnceExtended() {
		Assessment assessment = open();
		Instant later = CLOSING.plusSeconds(3600);
		assessment.extend(later, "Half term", NOW);
		assertThat(assessment.closesAt()).isEqualTo(later);
		assertThat(assessment.extendedFrom()).isEqualTo(CLOSING);
		assessment.extend(later.plusSeconds(3600), "Snow", NOW);
		assertThat(assessment.extendedFrom()).as("the first closing time stays").isEqualTo(CLOSING);
		assertThat(assessment.extensionReason()).isEqualTo("Snow");
	}

	@Test
	void isExtendedToALaterTimeOnly() {
		Assessment assessment = open();
		for (Instant moment : new Instant[] { CLOSING, CLOSING.minusSeconds(1), NOW }) {
			assertThatExceptionOfType(AssessmentRefusal.class).isThrownBy(() -> assessment.extend(moment, "Why", NOW));
		}
		assertThat(assessment.closesAt()).isEqualTo(CLOSING);
	}

	@Test
	void isExtendedWhilePeopleCanAnswerOnly() {
		Instant later = CLOSING.plusSeconds(3600);
		Assessment draft = assessment(5);
		assertThatExceptionOfType(AssessmentRefusal.class).isThrownBy(() -> draft.extend(later, "Why", NOW));
		Assessment late = open();
		assertThatExceptionOfType(AssessmentRefusal.class).isThrownBy(() -> late.extend(later, "Why", CLOSING));
		Assessment closed = open();
		closed.close(NOW);
		assertThatExceptionOfType(AssessmentRefusal.class).isThrownBy(() -> closed.extend(later, "Why", NOW));
	}

	private static Assessment open() {
		Assessment assessment = assessment(5);
		assessment.open(9, NOW);
		return assessment;
	}

	private static Assessment assessment(int minimumRatings) {
		return new Assessment(1, new AcademicYear(2026), "cst-2022.1", AssessmentKind.INTERNAL, minimumRatings,
				CLOSING);
	}

}
