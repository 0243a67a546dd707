package org.trustquality.assessment.answering;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.trustquality.assessment.AssessmentPaths;
import org.trustquality.framework.Dimension;
import org.trustquality.framework.Edition;
import org.trustquality.framework.GradedClaim;
import org.trustquality.framework.Indicator;

/**
 * One indicator on the way through the edition.
 *
 * @param edition what is answered
 * @param dimension the dimension the indicator belongs to
 * @param claim the claim it belongs to
 * @param indicator the indicator
 * @param position its place in the edition, from 0
 */
public record Step(Edition edition, Dimension dimension, GradedClaim claim, Indicator indicator, int position) {

	static Step of(Edition edition, String indicatorId) {
		int position = edition.position(indicatorId);
		return new Step(edition, edition.dimensionOf(indicatorId), edition.claimOf(indicatorId),
				edition.indicators().get(position), position);
	}

	/** Where to go when the answer is saved. */
	String after(AnswerForm form, AssessmentPaths paths) {
		if (form.isForLater()) {
			return paths.response();
		}
		if ("check".equals(form.from())) {
			return paths.check();
		}
		Indicator next = neighbour(1);
		return (next == null || "dimension".equals(form.from())) ? paths.dimension(this.dimension.id())
				: paths.indicator(next.id());
	}

	/** Where "Back" leads. */
	String before(String from, AssessmentPaths paths) {
		return switch (from) {
			case "check" -> paths.check();
			case "dimension" -> paths.dimension(this.dimension.id());
			default -> {
				Indicator previous = neighbour(-1);
				yield (previous != null) ? paths.indicator(previous.id()) : paths.response();
			}
		};
	}

	private @Nullable Indicator neighbour(int distance) {
		List<Indicator> indicators = this.dimension.indicators();
		int place = indicators.indexOf(this.indicator) + distance;
		return (place >= 0 && place < indicators.size()) ? indicators.get(place) : null;
	}

}
