package org.trustquality.assessment.result.page;

import org.trustquality.assessment.result.DisclosedResults;
import org.trustquality.assessment.result.IndicatorResult;
import org.trustquality.scoring.Rating;

/** Writes the chief executive's answer in words. */
final class ChiefExecutiveAnswer {

	private ChiefExecutiveAnswer() {
	}

	static String words(DisclosedResults results, IndicatorResult result) {
		int code = result.chiefExecutive();
		if (Rating.isLevel(code)) {
			return code + " " + results.edition().levels().get(code - 1);
		}
		return switch (code) {
			case Rating.NOT_SURE -> "Not sure";
			case Rating.NOT_APPLICABLE -> "Not applicable";
			default -> "";
		};
	}

}
