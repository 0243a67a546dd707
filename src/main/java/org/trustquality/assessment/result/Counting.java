package org.trustquality.assessment.result;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.Capacity;
import org.trustquality.assessment.answering.CountedResponses;
import org.trustquality.assessment.asking.Invitations;
import org.trustquality.framework.Editions;
import org.trustquality.scoring.Aggregate;
import org.trustquality.scoring.Rating;
import org.trustquality.scoring.Ratings;
import org.trustquality.scoring.Scores;
import org.trustquality.scoring.ScoringOptions;
import org.trustquality.scoring.WeightedFramework;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts a closed assessment once and stores what it came to. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class Counting {

	private final CountedResponses responses;

	private final Invitations invitations;

	private final Editions editions;

	private final AssessmentResultRepository results;

	private final DimensionResultRepository dimensions;

	private final IndicatorResultRepository indicators;

	Counting(CountedResponses responses, Invitations invitations, Editions editions, AssessmentResultRepository results,
			DimensionResultRepository dimensions, IndicatorResultRepository indicators) {
		this.responses = responses;
		this.invitations = invitations;
		this.editions = editions;
		this.results = results;
		this.dimensions = dimensions;
		this.indicators = indicators;
	}

	void count(Assessment assessment) {
		WeightedFramework framework = WeightedFramework.of(this.editions.get(assessment.editionId()));
		List<Ratings> trustees = this.responses.of(assessment, Capacity.TRUSTEE);
		ScoringOptions options = options(assessment, trustees.size());
		Scores scores = Scores.of(framework, trustees, options);
		store(assessment, scores, options, framework, chiefExecutive(assessment));
	}

	/** Where one chief executive followed another and both answered, neither is shown. */
	private @Nullable Ratings chiefExecutive(Assessment assessment) {
		List<Ratings> answered = this.responses.of(assessment, Capacity.CHIEF_EXECUTIVE);
		return (answered.size() == 1) ? answered.get(0) : null;
	}

	/** Boards that show means from three ratings keep the usual five for all else. */
	private ScoringOptions options(Assessment assessment, int responses) {
		int asked = Math.max(this.invitations.trusteesOf(assessment), responses);
		ScoringOptions options = ScoringOptions.STANDARD.withInvited(asked);
		return (assessment.minimumRatings() < Assessment.USUAL_MINIMUM_RATINGS)
				? options.withBoardSize(Math.max(asked, 1)) : options.withMinimumRatings(assessment.minimumRatings());
	}

	private void store(Assessment assessment, Scores scores, ScoringOptions options, WeightedFramework framework,
			@Nullable Ratings chiefExecutive) {
		this.results.save(new AssessmentResult(assessment.id(), scores, options));
		Aggregate theirs = (chiefExecutive != null) ? scores.agreed(framework, chiefExecutive) : null;
		for (int place = 0; place < scores.dimensions().size(); place++) {
			this.dimensions.save(new DimensionResult(assessment.id(), scores.dimensions().get(place),
					(theirs != null) ? evidenceWeighted(theirs, place) : null));
		}
		for (int position = 0; position < scores.indicators().size(); position++) {
			this.indicators.save(new IndicatorResult(assessment.id(), position, scores.indicators().get(position),
					(chiefExecutive != null) ? chiefExecutive.at(position) : Rating.UNANSWERED));
		}
	}

	private static @Nullable Double evidenceWeighted(Aggregate aggregate, int place) {
		var score = aggregate.dimensions().get(place).score();
		return (score != null) ? score.evidenceWeighted() : null;
	}

}
