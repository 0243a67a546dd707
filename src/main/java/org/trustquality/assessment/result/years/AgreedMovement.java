package org.trustquality.assessment.result.years;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.trustquality.framework.Edition;
import org.trustquality.scoring.Aggregate;
import org.trustquality.scoring.CompositeScore;
import org.trustquality.scoring.Counts;
import org.trustquality.scoring.IndicatorScore;
import org.trustquality.scoring.LikeForLike;
import org.trustquality.scoring.Participation;
import org.trustquality.scoring.Reason;
import org.trustquality.scoring.Scores;
import org.trustquality.scoring.WeightedFramework;
import org.trustquality.scoring.WeightedScore;

/**
 * How the agreed score moved, on the indicators that were asked alike and on which the
 * board agreed a level in both years. It is the board's settled view and never mixed with
 * what the trustees answered.
 *
 * @param dimension the dimension, or nothing for the composite
 * @param before the earlier year on the common indicators, weighted as today; nothing if
 * the years cannot be compared
 * @param now the later year on the same
 */
public record AgreedMovement(@Nullable String dimension, @Nullable Double before, @Nullable Double now) {

	/** By how many points it moved; nothing if the years cannot be compared. */
	public @Nullable Double change() {
		return (this.now != null && this.before != null) ? this.now - this.before : null;
	}

	/** The composite first, then the dimensions of this year's edition. */
	static List<AgreedMovement> between(AgreedYear before, AgreedYear now, Edition edition, SameQuestions same,
			Edition earlier) {
		WeightedFramework framework = WeightedFramework.of(edition);
		LikeForLike common = LikeForLike.of(framework, scores(edition, now), scores(earlier, before),
				(id) -> same.isSame(edition, earlier, id));
		Aggregate then = common.before(framework);
		List<AgreedMovement> movements = new ArrayList<>();
		movements.add(of(null, then.composite().score(), common.change()));
		for (int place = 0; place < edition.dimensions().size(); place++) {
			movements.add(of(edition.dimensions().get(place).id(), then.dimensions().get(place).score(),
					common.change(place)));
		}
		return List.copyOf(movements);
	}

	private static AgreedMovement of(@Nullable String dimension, @Nullable WeightedScore before,
			@Nullable WeightedScore change) {
		if (before == null || change == null) {
			return new AgreedMovement(dimension, null, null);
		}
		return new AgreedMovement(dimension, before.evidenceWeighted(),
				before.evidenceWeighted() + change.evidenceWeighted());
	}

	private static Scores scores(Edition edition, AgreedYear agreed) {
		List<IndicatorScore> indicators = edition.indicators().stream().map((indicator) -> {
			AgreedYear.Level level = agreed.level(indicator.id());
			return new IndicatorScore(indicator.id(), new Counts(0, 0, 0, 0), level == null || level.isDropped(),
					(level != null) ? level.points() : null, null, null);
		}).toList();
		return new Scores(new Participation(0, 0, 0), indicators, List.of(), List.of(),
				new CompositeScore(null, null, null, Reason.DIMENSION_INCOMPLETE));
	}

}
