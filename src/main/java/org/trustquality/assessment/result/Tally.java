package org.trustquality.assessment.result;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.answering.CountedResponses;
import org.trustquality.framework.Editions;
import org.trustquality.scoring.Aggregate;
import org.trustquality.scoring.Ratings;
import org.trustquality.scoring.Scores;
import org.trustquality.scoring.ScoringOptions;
import org.trustquality.scoring.WeightedFramework;
import org.trustquality.scoring.board.BoardScores;
import org.trustquality.scoring.respondent.BoardYear;
import org.trustquality.scoring.respondent.Respondent;
import org.trustquality.scoring.respondent.RespondentRole;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Works out what the responses of a closed assessment come to. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Tally {

	private final CountedResponses responses;

	private final Editions editions;

	Tally(CountedResponses responses, Editions editions) {
		this.responses = responses;
		this.editions = editions;
	}

	/**
	 * Whether the trust's rule has deleted the answers. Where any are left they count,
	 * whatever the assessment says of itself.
	 */
	boolean lacksAnswers(Assessment assessment) {
		return assessment.areAnswersDeleted() && this.responses.of(assessment).isEmpty();
	}

	/**
	 * The result.
	 * @param asked how many trustees were asked; at least as many as answered
	 * @param rules the version of the rules by which it counts
	 */
	ResultRows of(Assessment assessment, int asked, String rules) {
		List<Respondent> answered = this.responses.of(assessment);
		Respondent chiefExecutive = chiefExecutive(answered);
		BoardYear year = year(assessment, asked, answered, rules);
		return ResultRows.of(assessment.id(), BoardScores.of(year), year.options(),
				(chiefExecutive != null) ? beside(year, chiefExecutive) : null);
	}

	/**
	 * What the levels that the board agreed come to. Where too few trustees count, no
	 * indicator is left out for being called not applicable: that would tell what they
	 * answered.
	 * @param result what the assessment came to
	 * @param levels the agreed level of each indicator; any other code means none
	 */
	Aggregate agreed(Assessment assessment, AssessmentResult result, Ratings levels) {
		BoardYear year = counted(assessment, result);
		Scores scores = year.scores();
		boolean enough = scores.participation().counted() >= year.options().fewestRatings();
		Scores basis = enough ? scores : Scores.of(year.framework(), List.of(), year.options());
		return basis.agreed(year.framework(), levels);
	}

	/** What counted in one assessment, by the rules of its result. */
	BoardYear counted(Assessment assessment, AssessmentResult result) {
		return year(assessment, result.invited(), this.responses.of(assessment), result.rulesVersion());
	}

	/**
	 * What counted in several years of a trust; nothing of those whose answers are
	 * deleted. It takes one statement.
	 */
	Map<UUID, BoardYear> of(int trustId, List<DisclosedYear> years) {
		Map<UUID, List<Respondent>> answered = this.responses.ofAll(trustId,
				years.stream().map(DisclosedYear::reference).toList());
		Map<UUID, BoardYear> counted = new HashMap<>();
		for (DisclosedYear each : years) {
			List<Respondent> sheets = answered.getOrDefault(each.reference(), List.of());
			if (!sheets.isEmpty() || !each.assessment().areAnswersDeleted()) {
				counted.put(each.reference(),
						year(each.assessment(), each.overall().invited(), sheets, each.overall().rulesVersion()));
			}
		}
		return counted;
	}

	private BoardYear year(Assessment assessment, int asked, List<Respondent> answered, String rules) {
		Respondent chiefExecutive = chiefExecutive(answered);
		List<Respondent> compared = answered.stream()
			.filter((each) -> each.is(RespondentRole.TRUSTEE) || each == chiefExecutive)
			.toList();
		BoardYear year = new BoardYear(WeightedFramework.of(this.editions.get(assessment.editionId())), compared,
				options(assessment, Math.max(asked, trustees(answered))));
		return EnoughAnswers.areNeeded(rules) ? EnoughAnswers.only(year) : year;
	}

	private static int trustees(List<Respondent> answered) {
		return (int) answered.stream().filter((each) -> each.is(RespondentRole.TRUSTEE)).count();
	}

	/** Where one chief executive followed another and both answered, neither is shown. */
	private static @Nullable Respondent chiefExecutive(List<Respondent> answered) {
		List<Respondent> all = answered.stream().filter((each) -> each.is(RespondentRole.CHIEF_EXECUTIVE)).toList();
		return (all.size() == 1) ? all.get(0) : null;
	}

	private static ResultRows.ChiefExecutive beside(BoardYear year, Respondent chiefExecutive) {
		return new ResultRows.ChiefExecutive(chiefExecutive.ratings(),
				year.scores().agreed(year.framework(), chiefExecutive.ratings()));
	}

	/** Boards that show means from three ratings keep the usual five for all else. */
	private static ScoringOptions options(Assessment assessment, int invited) {
		ScoringOptions options = ScoringOptions.STANDARD.withInvited(invited);
		return (assessment.minimumRatings() < Assessment.USUAL_MINIMUM_RATINGS)
				? options.withBoardSize(Math.max(invited, 1)) : options.withMinimumRatings(assessment.minimumRatings());
	}

}
