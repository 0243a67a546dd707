package org.trustquality.system.demonstration;

import java.time.Clock;
import java.time.Instant;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import org.trustquality.access.Administration;
import org.trustquality.access.People;
import org.trustquality.access.people.Departures;
import org.trustquality.assessment.AcademicYear;
import org.trustquality.assessment.AssessmentKind;
import org.trustquality.framework.Editions;
import org.trustquality.improvement.calendar.AssuranceCycle;
import org.trustquality.improvement.calendar.AssuranceCycles;
import org.trustquality.trust.EnglishDay;
import org.trustquality.trust.Trusts;

/**
 * The invented story: a trust with several schools whose board answers at present, with
 * last year's results waiting for its meeting and the year before signed; a trust with
 * one school and a small board; three more with four signed years; two advisers, with
 * whom some of them share; and somebody who runs the service. It is made through the same
 * services that people use.
 */
@Component
class Story {

	/** Without it the story is short: two trusts, and little of their past. */
	static final String PAST = "trust-quality.demonstration.past";

	private static final int ALL = Chronicle.ALL;

	private final Trusts trusts;

	private final People people;

	private final Departures departures;

	private final Administration administration;

	private final Scene scene;

	private final Chronicle chronicle;

	private final AdviserScene advising;

	private final AssuranceCycles cycles;

	private final Editions editions;

	private final Clock clock;

	private final boolean past;

	Story(Trusts trusts, People people, Departures departures, Administration administration, Scene scene,
			Chronicle chronicle, AdviserScene advising, AssuranceCycles cycles, Editions editions, Clock clock,
			@Value("${" + PAST + ":true}") boolean past) {
		this.trusts = trusts;
		this.people = people;
		this.departures = departures;
		this.administration = administration;
		this.scene = scene;
		this.chronicle = chronicle;
		this.advising = advising;
		this.cycles = cycles;
		this.editions = editions;
		this.clock = clock;
		this.past = past;
	}

	void tell() {
		AcademicYear present = AcademicYear.at(this.clock.instant());
		Instant closing = EnglishDay.today(this.clock)
			.plusWeeks(4)
			.atTime(17, 0)
			.atZone(EnglishDay.ENGLAND)
			.toInstant();
		UUID helen = Board.invent(this.people, Companies.ORGANISER);
		UUID nora = Board.invent(this.people, "Nora Whitfield");
		this.administration.appoint(nora);
		List<Board> boards = new ArrayList<>();
		if (this.past) {
			Companies.WITH_FOUR_SIGNED_YEARS.forEach((company) -> boards.add(tell(company, present, closing)));
		}
		boards.add(tellBrackenwell(helen, present, closing));
		boards.add(tellSaltmarsh(helen, present, closing));
		if (this.past) {
			this.advising.play(nora, boards);
		}
	}

	/**
	 * Three years, of which the last, that of an external assessment, is the second that
	 * is told.
	 */
	private static AssuranceCycle cycle(AcademicYear firstTold) {
		return new AssuranceCycle(firstTold.previous(), Month.MARCH);
	}

	private Board tell(Company company, AcademicYear present, Instant closing) {
		Board board = board(company, Board.invent(this.people, company.organiser()));
		this.chronicle.tellSigned(board, present, 0);
		board.enter(0);
		this.scene.setUp(board, present, this.editions.current(), AssessmentKind.INTERNAL, closing);
		return board;
	}

	private Board tellBrackenwell(UUID helen, AcademicYear present, Instant closing) {
		Board board = withPast(Companies.BRACKENWELL, helen, present, -2);
		UUID signed = this.chronicle.tellSigned(board, present, -2,
				List.of(ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL));
		if (this.past) {
			this.chronicle.followUp(board, present, -2, signed);
		}
		this.chronicle.tellClosed(board, present, -1, List.of(ALL, ALL, ALL, ALL, ALL, ALL, ALL, 20, 0));
		UUID current = this.scene.setUp(board, present, this.editions.current(), AssessmentKind.INTERNAL, closing);
		this.scene.open(board, current);
		this.scene.answer(board, 0, current, this.editions.current(), List.of(ALL, ALL, 16, 0, 0, ALL, 9, 0, 0), 0);
		return board;
	}

	private Board tellSaltmarsh(UUID helen, AcademicYear present, Instant closing) {
		Board board = withPast(Companies.SALTMARSH, helen, present, -1);
		this.chronicle.tellClosed(board, present, -1, List.of(ALL, ALL, ALL, ALL, 0));
		this.scene.setUp(board, present, this.editions.current(), AssessmentKind.INTERNAL, closing);
		return board;
	}

	/**
	 * A board as it is in a year.
	 * @param year the year, counted from the present one; those before it are told, if
	 * any are
	 */
	private Board withPast(Company company, UUID organiser, AcademicYear present, int year) {
		Board board = board(company, organiser);
		if (this.past) {
			this.chronicle.tellSigned(board, present, year);
			this.chronicle.enter(board, present, year);
		}
		else {
			board.enter(0);
		}
		return board;
	}

	/** A board without people; one that has a past was there before it begins. */
	private Board board(Company company, UUID organiser) {
		if (!this.past) {
			return invent(company, organiser);
		}
		return this.chronicle.begin(AcademicYear.at(this.clock.instant()), () -> {
			Board board = invent(company, organiser);
			board.organise((visit) -> {
				this.cycles.set(visit, cycle(AcademicYear.at(this.clock.instant())));
				return board;
			});
			return board;
		});
	}

	private Board invent(Company company, UUID organiser) {
		return new Board(company, this.trusts.invent(company.trust(), company.kind()), organiser, this.people,
				this.departures);
	}

}
