package org.trustquality.system.demonstration;

import java.time.Clock;
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

	/** The edition of the years before this one. */
	private static final String EARLIER_EDITION = "cst-2022.1";

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

	private final Clock clock;

	private final Random chance = new Random(2022);

	private final Random talkative = new Random(2023);

	Scene(Assessments assessments, Adding adding, Opening opening, Answering answering, Closing closing,
			Editions editions, TransactionTemplate transactions, Clock clock) {
		this.assessments = assessments;
		this.adding = adding;
		this.opening = opening;
		this.answering = answering;
		this.closing = closing;
		this.editions = editions;
		this.transactions = transactions;
		this.clock = clock;
	}

	UUID setUp(Board board, AcademicYear year, int minimumRatings, Instant closesAt) {
		return board.organise((visit) -> {
			UUID assessment = this.assessments
				.setUp(visit,
						new AssessmentPlan(year, editionOf(year), AssessmentKind.INTERNAL, minimumRatings, closesAt))
				.reference();
			this.adding.addBoard(visit, assessment);
			return assessment;
		});
	}

	private String editionOf(AcademicYear year) {
		return year.equals(AcademicYear.at(this.clock.instant())) ? this.editions.current().id() : EARLIER_EDITION;
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
		Edition edition = this.editions
			.get(board.organise((visit) -> this.assessments.toOrganise(visit, assessment).editionId()));
		double[] view = edition.indicators()
			.stream()
			.mapToDouble((indicator) -> 2.2 + 2 * this.chance.nextDouble())
			.toArray();
		for (int place = 0; place < answered.size(); place++) {
			answer(board.trustees().get(place), new Play(board, assessment, edition, view), answered.get(place));
		}
		answer(board.chiefExecutive(), new Play(board, assessment, edition, view), answeredByChiefExecutive);
	}

	private void answer(UUID person, Play play, int most) {
		int answered = Math.min(most, play.view.length);
		double leniency = this.chance.nextGaussian() * 0.5;
		if (answered > 0) {
			play.board.as(person, (visit) -> {
				this.transactions.executeWithoutResult((transaction) -> {
					this.answering.begin(visit, play.assessment);
					for (int position = 0; position < answered; position++) {
						answer(visit, play, position, leniency);
					}
				});
				return (answered == play.view.length) ? this.answering.submit(visit, play.assessment) : "";
			});
		}
	}

	private void answer(TrustVisit visit, Play play, int position, double leniency) {
		boolean notSure = this.chance.nextInt(14) == 0;
		long level = Math.round(play.view[position] + leniency + this.chance.nextGaussian() * 0.7);
		Answer answer = notSure ? Answer.NOT_SURE
				: Answer.ofCode((int) Math.max(1, Math.min(play.edition.scalePoints(), level)));
		this.answering.answer(visit, play.assessment, play.edition.indicators().get(position).id(),
				new GivenAnswer(answer, comment()), SeenAnswer.of(NOTHING));
	}

	/** What a trustee adds to one answer in fifteen. */
	private String comment() {
		return (this.talkative.nextInt(15) == 0) ? COMMENTS.get(this.talkative.nextInt(COMMENTS.size())) : "";
	}

	/** What people answer, and what their board thinks of each statement of it. */
	private static final class Play {

		private final Board board;

		private final UUID assessment;

		private final Edition edition;

		private final double[] view;

		private Play(Board board, UUID assessment, Edition edition, double[] view) {
			this.board = board;
			this.assessment = assessment;
			this.edition = edition;
			this.view = view;
		}

	}

}
