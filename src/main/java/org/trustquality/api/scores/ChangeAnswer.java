package org.trustquality.api.scores;

import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.trustquality.scoring.WeightedScore;
import org.trustquality.scoring.change.Change;
import org.trustquality.scoring.change.ChangeWord;
import org.trustquality.scoring.change.ScoreChange;
import org.trustquality.scoring.change.Stayers;
import org.trustquality.scoring.change.Uncertainty;

/**
 * What moved since the year before, as the answer states it.
 *
 * @param composite the change of the score over all dimensions
 * @param dimensions the changes of the dimensions, in the order of the framework
 */
record ChangeAnswer(OfScore composite, List<OfDimension> dimensions) {

	private static final Uncertainty UNKNOWN = new Uncertainty(0, 0, null, null, null, null, null);

	static ChangeAnswer of(Change change) {
		return new ChangeAnswer(OfScore.of(change.composite()),
				change.dimensions().stream().map(OfDimension::of).toList());
	}

	/** How one score moved. */
	record OfScore(@Nullable Double change, @Nullable Double standardError, @Nullable Integer degreesOfFreedom,
			@Nullable List<Double> interval95, @Nullable List<Double> interval80, @Nullable List<Double> band,
			@Nullable String word, @Nullable Double stayersChange, @Nullable Integer stayers,
			@Nullable Double compositionEffect, @Nullable Double regradingEffect, List<Integer> commonIndicators,
			@Nullable Double weightShare, @Nullable String reason) {

		static OfScore of(ScoreChange moved) {
			WeightedScore change = moved.change();
			Uncertainty uncertainty = Objects.requireNonNullElse(moved.uncertainty(), UNKNOWN);
			ChangeWord word = moved.word();
			Stayers stayers = moved.stayers();
			return new OfScore((change != null) ? change.evidenceWeighted() : null, uncertainty.standardError(),
					uncertainty.degreesOfFreedom(), Ends.of(uncertainty.interval95()),
					Ends.of(uncertainty.interval80()), Ends.of(change), (word != null) ? word.words() : null,
					(stayers != null) ? stayers.change() : null, (stayers != null) ? stayers.people() : null,
					(stayers != null) ? stayers.compositionEffect() : null, moved.regradingEffect(),
					List.of(moved.commonIndicators().common(), moved.commonIndicators().of()),
					moved.commonIndicators().weightShare(), Ends.code(moved.reason()));
		}

	}

	/** How the score of one dimension moved; held to 99 % as well. */
	record OfDimension(String id, @JsonUnwrapped OfScore score, @Nullable List<Double> interval99) {

		static OfDimension of(ScoreChange moved) {
			Uncertainty uncertainty = Objects.requireNonNullElse(moved.uncertainty(), UNKNOWN);
			return new OfDimension(Objects.requireNonNull(moved.dimension()), OfScore.of(moved),
					Ends.of(uncertainty.interval99()));
		}

	}

}
