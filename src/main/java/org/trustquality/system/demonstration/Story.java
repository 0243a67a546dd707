package org.trustquality.system.demonstration;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import org.trustquality.access.Administration;
import org.trustquality.access.People;
import org.trustquality.assessment.AcademicYear;
import org.trustquality.trust.TrustKind;
import org.trustquality.trust.Trusts;

import org.springframework.stereotype.Component;

/**
 * The invented story: a trust with several schools of which one assessment is signed off,
 * the next is closed and waits for the board's meeting, and a third is half answered; a
 * trust with one school and a small board; and somebody who runs the service. It is made
 * through the same services that people use.
 */
@Component
class Story {

	/** Governance professional of both trusts. */
	static final String ORGANISER = "Helen Marsh";

	private static final int ALL = Integer.MAX_VALUE;

	private final Trusts trusts;

	private final People people;

	private final Administration administration;

	private final Scene scene;

	private final MeetingScene meeting;

	private final Clock clock;

	Story(Trusts trusts, People people, Administration administration, Scene scene, MeetingScene meeting, Clock clock) {
		this.trusts = trusts;
		this.people = people;
		this.administration = administration;
		this.scene = scene;
		this.meeting = meeting;
		this.clock = clock;
	}

	void tell() {
		AcademicYear year = AcademicYear.at(this.clock.instant());
		Instant closing = this.clock.instant().plus(28, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);
		UUID helen = Board.invent(this.people, ORGANISER);
		this.administration.appoint(Board.invent(this.people, "Nora Whitfield"));

		Board brackenwell = new Board(this.trusts.invent("Brackenwell Learning Trust", TrustKind.MULTI_ACADEMY),
				this.people, helen, "Daniel Whitcombe",
				List.of("Margaret Osei", "Priya Sanderson", "Tom Ashworth", "Yusuf Karim", "Ruth Ellison",
						"Grace Okafor", "Peter Lindqvist", "Amina Shah", "Colin Draper"));
		UUID last = this.scene.open(brackenwell, year.previous(), 5, closing);
		this.scene.answer(brackenwell, last, List.of(ALL, ALL, ALL, ALL, ALL, ALL, ALL, 20, 0), ALL);
		this.scene.close(brackenwell, last);
		UUID current = this.scene.open(brackenwell, year, 5, closing);
		this.scene.answer(brackenwell, current, List.of(ALL, ALL, 16, 0, 0, ALL, 9, 0, 0), 0);
		UUID signed = this.scene.open(brackenwell, year.previous().previous(), 5, closing);
		this.scene.answer(brackenwell, signed, List.of(ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL), ALL);
		this.scene.close(brackenwell, signed);
		this.meeting.meet(brackenwell, signed, "Board, item 6");

		Board saltmarsh = new Board(this.trusts.invent("Saltmarsh School Trust", TrustKind.SINGLE_ACADEMY), this.people,
				helen, "Samuel Adeyemi",
				List.of("Joan Pettifer", "Wendy Hollis", "Farid Noor", "Ellen Brook", "Marcus Thorne"));
		UUID lastOfSaltmarsh = this.scene.open(saltmarsh, year.previous(), 3, closing);
		this.scene.answer(saltmarsh, lastOfSaltmarsh, List.of(ALL, ALL, ALL, ALL, 0), ALL);
		this.scene.close(saltmarsh, lastOfSaltmarsh);
		this.scene.setUp(saltmarsh, year, 3, closing);
	}

}
