package org.trustquality.system.demonstration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.trustquality.access.People;
import org.trustquality.access.TrustVisit;
import org.trustquality.access.advising.Advisers;
import org.trustquality.access.advising.Appointing;
import org.trustquality.access.advising.Term;
import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.Assessments;
import org.trustquality.review.share.ShareAdviser;
import org.trustquality.review.share.ShareLevel;
import org.trustquality.review.share.ShareWish;
import org.trustquality.review.share.Sharing;
import org.trustquality.trust.EnglishDay;

import org.springframework.stereotype.Component;

/**
 * Lets two advisers advise the invented trusts: one who reviews before seeing what boards
 * agreed, and one who only reads. Some trusts share much, some little, one nothing, and
 * not each its newest assessment.
 */
@Component
class AdviserScene {

	private static final String REVIEWER = "Judith Amory";

	private static final String READER = "Callum Reeve";

	private final People people;

	private final Advisers advisers;

	private final Appointing appointing;

	private final Assessments assessments;

	private final Sharing sharing;

	private final Clock clock;

	AdviserScene(People people, Advisers advisers, Appointing appointing, Assessments assessments, Sharing sharing,
			Clock clock) {
		this.people = people;
		this.advisers = advisers;
		this.appointing = appointing;
		this.assessments = assessments;
		this.sharing = sharing;
		this.clock = clock;
	}

	/**
	 * Appoints both to all trusts and lets some share.
	 * @param administrator who appoints
	 * @param boards in the order in which they share: the first most
	 */
	void play(UUID administrator, List<Board> boards) {
		UUID reviewer = adviser(REVIEWER);
		UUID reader = adviser(READER);
		for (Board board : boards) {
			appoint(administrator, board, reviewer, true);
			appoint(administrator, board, reader, false);
		}
		share(boards.get(0), reader, ShareLevel.VIEWS, 0, 1, 2, 3);
		share(boards.get(0), reviewer, ShareLevel.REASONS_AND_EVIDENCE, 0);
		share(boards.get(1), reader, ShareLevel.REASONS_AND_EVIDENCE, 1, 2);
		share(boards.get(1), reviewer, ShareLevel.VIEWS, 1);
		share(boards.get(2), reader, ShareLevel.AGREED_LEVELS, 0, 1);
		share(boards.get(3), reader, ShareLevel.REASONS_AND_EVIDENCE, 0);
	}

	private UUID adviser(String name) {
		UUID person = Board.invent(this.people, name);
		this.advisers.add(person);
		return person;
	}

	private void appoint(UUID administrator, Board board, UUID adviser, boolean reviews) {
		LocalDate today = EnglishDay.today(this.clock);
		UUID trust = board.organise(TrustVisit::trustReference);
		this.appointing.appoint(administrator, adviser, trust, new Term(today, today.plusYears(1), reviews));
	}

	/** Shares some of the signed assessments, counted from the newest. */
	private void share(Board board, UUID adviser, ShareLevel level, int... which) {
		LocalDate last = EnglishDay.today(this.clock).plusMonths(9);
		board.organise((visit) -> {
			List<UUID> signed = this.assessments.list(visit)
				.stream()
				.filter(Assessment::isSignedOff)
				.map(Assessment::reference)
				.toList();
			for (int place : which) {
				this.sharing.share(visit, signed.get(place), new ShareWish(adviser, level, last), ShareAdviser.NOTHING);
			}
			return signed;
		});
	}

}
