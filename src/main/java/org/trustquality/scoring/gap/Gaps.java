package org.trustquality.scoring.gap;

import java.util.ArrayList;
import java.util.List;

import org.trustquality.scoring.Rating;
import org.trustquality.scoring.Scores;
import org.trustquality.scoring.WeightedDimension;
import org.trustquality.scoring.WeightedFramework;
import org.trustquality.scoring.respondent.Respondent;

/**
 * All gaps between a board and those beside it (scoring specification, section 5), person
 * by person, each in the order of the edition. There is one for every indicator that the
 * board shows and the person rated.
 *
 * @param indicators the gaps of single indicators
 * @param dimensions what they come to in each dimension
 */
public record Gaps(List<IndicatorGap> indicators, List<DimensionGap> dimensions) {

	public Gaps {
		indicators = List.copyOf(indicators);
		dimensions = List.copyOf(dimensions);
	}

	/**
	 * The gaps of one board.
	 * @param framework what everybody was asked
	 * @param scores the board's scores
	 * @param beside the chief executive and the advisers, compared one by one
	 */
	public static Gaps of(WeightedFramework framework, Scores scores, List<Respondent> beside) {
		List<IndicatorGap> indicators = new ArrayList<>();
		List<DimensionGap> dimensions = new ArrayList<>();
		for (Respondent person : beside) {
			int first = 0;
			for (WeightedDimension dimension : framework.dimensions()) {
				int end = first + dimension.indicators().size();
				List<IndicatorGap> own = gaps(framework, scores, person, first, end);
				first = end;
				indicators.addAll(own);
				if (!own.isEmpty()) {
					dimensions.add(DimensionGap.of(person, dimension.id(), own));
				}
			}
		}
		return new Gaps(indicators, dimensions);
	}

	private static List<IndicatorGap> gaps(WeightedFramework framework, Scores scores, Respondent person, int first,
			int end) {
		List<IndicatorGap> gaps = new ArrayList<>();
		for (int position = first; position < end; position++) {
			int level = person.ratings().at(position);
			IndicatorGap gap = Rating.isLevel(level)
					? IndicatorGap.of(framework, scores.indicators().get(position), person, level) : null;
			if (gap != null) {
				gaps.add(gap);
			}
		}
		return gaps;
	}

}
