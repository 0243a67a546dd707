package org.trustquality.system.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import org.springframework.stereotype.Component;

import org.trustquality.assessment.AcademicYear;
import org.trustquality.assessment.AssessmentKind;
import org.trustquality.framework.Edition;
import org.trustquality.framework.Editions;
import org.trustquality.trust.EnglishDay;

/**
 * Tells past years of an invented board: an assessment is set up in February, closed in
 * March, signed in the board's meeting two weeks later, and followed up in June. Years
 * are counted from the present one.
 */
@Component
class Chronicle {

	/** Answers everything. */
	static final int ALL = Integer.MAX_VALUE;

	private static final String FIRST_EDITION = "cst-2022.1";

	private static final int EXTERNAL_EVERY = 3;

	private final Scene scene;

	private final MeetingScene meeting;

	private final ActionScene actions;

	private final Editions editions;

	Chronicle(Scene scene, MeetingScene meeting, ActionScene actions, Editions editions) {
		this.scene = scene;
		this.meeting = meeting;
		this.actions = actions;
		this.editions = editions;
	}

	/** Does something before the first year that is told takes its course. */
	<T> T begin(AcademicYear present, Supplier<T> work) {
		return StoryClock.playAt(day(present, Company.FIRST, 1, 10), work);
	}

	/** Tells of all years from the first until a year, all of them signed. */
	void tellSigned(Board board, AcademicYear present, int until) {
		for (int year = Company.FIRST; year < until; year++) {
			enter(board, present, year);
			followUp(board, present, year, tellSigned(board, present, year, usual(board, year)));
		}
	}

	/** Lets a board's people leave and join as a year begins. */
	void enter(Board board, AcademicYear present, int year) {
		StoryClock.playAt(day(present, year, 1, 20), () -> board.enter(year));
	}

	/**
	 * Tells of a year up to signing.
	 * @return the assessment
	 */
	UUID tellSigned(Board board, AcademicYear present, int year, List<Integer> answered) {
		UUID assessment = tellClosed(board, present, year, answered);
		StoryClock.playAt(day(present, year, 3, 26), () -> this.meeting.meet(board, year, assessment, "Board, item 6"));
		return assessment;
	}

	/** Tells what a board did about what it had signed. */
	void followUp(Board board, AcademicYear present, int year, UUID assessment) {
		Instant met = day(present, year, 3, 27);
		StoryClock.playAt(met, () -> this.actions.decide(board, assessment, EnglishDay.at(met)));
		StoryClock.playAt(day(present, year, 6, 20), () -> this.actions.report(board, assessment));
	}

	/**
	 * Tells of a year up to closing.
	 * @param answered how many indicators each trustee answers at most, in the order of
	 * their seats
	 * @return the assessment
	 */
	UUID tellClosed(Board board, AcademicYear present, int year, List<Integer> answered) {
		Edition edition = (year < board.company().newestEditionFrom()) ? this.editions.get(FIRST_EDITION)
				: this.editions.current();
		Instant closesAt = day(present, year, 3, 12);
		UUID assessment = StoryClock.playAt(day(present, year, 2, 10),
				() -> this.scene.setUp(board, in(present, year), edition, kind(year), closesAt));
		StoryClock.playAt(day(present, year, 2, 12), () -> this.scene.open(board, assessment));
		StoryClock.playAt(day(present, year, 2, 24),
				() -> this.scene.answer(board, year, assessment, edition, answered, ALL));
		StoryClock.playAt(closesAt, () -> this.scene.close(board, assessment));
		return assessment;
	}

	/**
	 * In larger boards somebody stops half-way, and every other year one never begins.
	 */
	private static List<Integer> usual(Board board, int year) {
		int trustees = board.trustees().size();
		List<Integer> answered = new ArrayList<>(Collections.nCopies(trustees, ALL));
		if (trustees > 8) {
			answered.set(4 + Math.floorMod(year, 3), 20);
		}
		if (trustees > 6 && year % 2 == 0) {
			answered.set(trustees - 1, 0);
		}
		return answered;
	}

	private static AssessmentKind kind(int year) {
		return (Math.floorMod(year, EXTERNAL_EVERY) == 0) ? AssessmentKind.EXTERNAL : AssessmentKind.INTERNAL;
	}

	private static AcademicYear in(AcademicYear present, int year) {
		return new AcademicYear(present.firstYear() + year);
	}

	private static Instant day(AcademicYear present, int year, int month, int day) {
		return LocalDate.of(in(present, year).firstYear() + 1, month, day)
			.atTime(17, 0)
			.atZone(AcademicYear.ENGLAND)
			.toInstant();
	}

}
