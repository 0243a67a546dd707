package org.trustquality.system.demonstration;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import org.trustquality.assessment.AcademicYear;
import org.trustquality.assessment.AssessmentKind;
import org.trustquality.assessment.AssessmentPlan;
import org.trustquality.assessment.Assessments;
import org.trustquality.assessment.answering.Answering;
import org.trustquality.assessment.asking.Opening;
import org.trustquality.assessment.asking.adding.Adding;
import org.trustquality.assessment.result.Closing;
import org.trustquality.framework.Edition;

/** Plays one assessment of the story, from setting it up to closing it. */
@Component
class Scene {

	private final Assessments assessments;

	private final Adding adding;

	private final Opening opening;

	private final Answering answering;

	private final Closing closing;

	private final TransactionTemplate transactions;

	Scene(Assessments assessments, Adding adding, Opening opening, Answering answering, Closing closing,
			TransactionTemplate transactions) {
		this.assessments = assessments;
		this.adding = adding;
		this.opening = opening;
		this.answering = answering;
		this.closing = closing;
		this.transactions = transactions;
	}

	UUID setUp(Board board, AcademicYear year, Edition edition, AssessmentKind kind, Instant closesAt) {
		return board.organise((visit) -> {
			UUID assessment = this.assessments
				.setUp(visit, new AssessmentPlan(year, edition.id(), kind, board.company().minimumRatings(), closesAt))
				.reference();
			this.adding.addBoard(visit, assessment);
			return assessment;
		});
	}

	void open(Board board, UUID assessment) {
		board.organise((visit) -> {
			this.opening.open(visit, assessment);
			return assessment;
		});
	}

	void close(Board board, UUID assessment) {
		board.organise((visit) -> {
			this.closing.close(visit, assessment);
			return assessment;
		});
	}

	/**
	 * Lets people answer.
	 * @param year the year, counted from the present one
	 * @param answered how many indicators each trustee answers at most, in the order of
	 * their seats
	 * @param answeredByChiefExecutive how many the chief executive answers at most
	 */
	void answer(Board board, int year, UUID assessment, Edition edition, List<Integer> answered,
			int answeredByChiefExecutive) {
		for (int place = 0; place < answered.size(); place++) {
			Board.Trustee trustee = board.trustees().get(place);
			answer(board, trustee.personId(), new Opinion(board.company(), trustee.seat().name(), year), assessment,
					edition, answered.get(place));
		}
		answer(board, board.chiefExecutive(), new Opinion(board.company(), board.company().chiefExecutive(), year),
				assessment, edition, answeredByChiefExecutive);
	}

	/** Lets somebody answer, and submit what is complete. */
	private void answer(Board board, UUID person, Opinion opinion, UUID assessment, Edition edition, int most) {
		if (most > 0) {
			board.as(person, (visit) -> {
				this.transactions.executeWithoutResult((transaction) -> {
					this.answering.begin(visit, assessment);
					this.answering.answerFirst(visit, assessment, opinion.answers(edition, most));
				});
				return (most >= edition.indicators().size()) ? this.answering.submit(visit, assessment) : "";
			});
		}
	}

}
