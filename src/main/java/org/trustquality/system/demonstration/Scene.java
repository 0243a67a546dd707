package org.trustquality.system.demonstration;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.AcademicYear;
import org.trustquality.assessment.AssessmentKind;
import org.trustquality.assessment.AssessmentPlan;
import org.trustquality.assessment.Assessments;
import org.trustquality.assessment.answering.Answer;
import org.trustquality.assessment.answering.Answering;
import org.trustquality.assessment.answering.GivenAnswer;
import org.trustquality.assessment.answering.SeenAnswer;
import org.trustquality.assessment.asking.Opening;
import org.trustquality.assessment.asking.adding.Adding;
import org.trustquality.assessment.result.Closing;
import org.trustquality.framework.Edition;
import org.trustquality.framework.Editions;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Plays one assessment of the story. Boards differ in what they think of each indicator,
 * trustees in how lenient they are; chance is seeded, so that every demonstration is the
 * same.
 */
@Component
class Scene {

	private static final GivenAnswer NOTHING = new GivenAnswer(Answer.UNANSWERED, "");

	private static final List<String> COMMENTS = List.of("I have only seen this on paper, never in a school.",
			"Much better than when I joined. The new reports help.",
			"We say this, but I could not name one example from this year.",
			"True for the primaries. I am less sure about the secondary.",
			"The committee asks; the board as a whole does not.", "Nobody has shown us figures since the spring.",
			"A strength. We should tell people about it more often.",
			"It depends on two people. What happens when they leave?");

	private final Assessments assessments;

	private final Adding adding;

	private final Opening opening;

	private final Answering answering;

	private final Closing closing;

	private final Editions editions;

	private final TransactionTemplate transactions;

	private final Random chance = new Random(2022);

	private final Random talkative = new Random(2023);

	Scene(Assessments assessments, Adding adding, Opening opening, Answering answering, Closing closing,
			Editions editions, TransactionTemplate transactions) {
		this.assessments = assessments;
		this.adding = adding;
		this.opening = opening;
		this.answering = answering;
		this.closing = closing;
		this.editions = editions;
		this.transactions = transactions;
	}

	UUID setUp(Board board, AcademicYear year, int minimumRatings, Instant closesAt) {
		return board.organise((visit) -> {
			UUID assessment = this.assessments
				.setUp(visit,
						new AssessmentPlan(year, this.editions.current().id(), AssessmentKind.INTERNAL, minimumRatings,
								closesAt))
				.reference();
			this.adding.addBoard(visit, assessment);
			return assessment;
		});
	}

	UUID open(Board board, AcademicYear year, int minimumRatings, Instant closesAt) {
		UUID assessment = setUp(board, year, minimumRatings, closesAt);
		board.organise((visit) -> {
			this.opening.open(visit, assessment);
			return assessment;
		});
		return assessment;
	}

	void close(Board board, UUID assessment) {
		board.organise((visit) -> {
			this.closing.close(visit, assessment);
			return assessment;
		});
	}

	/**
	 * Lets people answer.
	 * @param answered how many indicators each trustee answers, the chair first
	 * @param answeredByChiefExecutive how many the chief executive answers
	 */
	void answer(Board board, UUID assessment, List<Integer> answered, int answeredByChiefExecutive) {
		Edition edition = this.editions.current();
		double[] view = edition.indicators()
			.stream()
			.mapToDouble((indicator) -> 2.2 + 2 * this.chance.nextDouble())
			.toArray();
		for (int place = 0; place < answered.size(); place++) {
			answer(board, board.trustees().get(place), assessment, Math.min(answered.get(place), view.length), view);
		}
		answer(board, board.chiefExecutive(), assessment, Math.min(answeredByChiefExecutive, view.length), view);
	}

	private void answer(Board board, UUID person, UUID assessment, int answered, double[] view) {
		double leniency = this.chance.nextGaussian() * 0.5;
		if (answered > 0) {
			board.as(person, (visit) -> {
				this.transactions.executeWithoutResult((transaction) -> {
					this.answering.begin(visit, assessment);
					for (int position = 0; position < answered; position++) {
						answer(visit, assessment, position, view[position] + leniency);
					}
				});
				return (answered == view.length) ? this.answering.submit(visit, assessment) : "";
			});
		}
	}

	private void answer(TrustVisit visit, UUID assessment, int position, double view) {
		Edition edition = this.editions.current();
		boolean notSure = this.chance.nextInt(14) == 0;
		long level = Math.round(view + this.chance.nextGaussian() * 0.7);
		Answer answer = notSure ? Answer.NOT_SURE
				: Answer.ofCode((int) Math.max(1, Math.min(edition.scalePoints(), level)));
		this.answering.answer(visit, assessment, edition.indicators().get(position).id(),
				new GivenAnswer(answer, comment()), SeenAnswer.of(NOTHING));
	}

	/** What a trustee adds to one answer in fifteen. */
	private String comment() {
		return (this.talkative.nextInt(15) == 0) ? COMMENTS.get(this.talkative.nextInt(COMMENTS.size())) : "";
	}

}
