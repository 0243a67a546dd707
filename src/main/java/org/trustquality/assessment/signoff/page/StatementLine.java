package org.trustquality.assessment.signoff.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.trustquality.assessment.signoff.snapshot.AgreedScores.AgreedPoints;
import org.trustquality.assessment.signoff.snapshot.AgreedStatement;
import org.trustquality.assessment.signoff.snapshot.BoardStatistics.IndicatorStatistics;
import org.trustquality.assessment.signoff.snapshot.EditionUsed.IndicatorUsed;
import org.trustquality.assessment.signoff.snapshot.Outcome;
import org.trustquality.scoring.Rating;

/**
 * One indicator: what the board agreed, and in words what was answered.
 *
 * @param indicator the indicator
 * @param agreed what the board settled on; null if it has not
 * @param dropped whether it is left out as not applicable
 * @param trustees how the trustees answered; empty if nothing of it is shown
 * @param chiefExecutive the chief executive's answer; empty if there is none
 * @param apart how far the agreed level lies from the trustees' average; empty within a
 * level
 */
record StatementLine(IndicatorUsed indicator, @Nullable AgreedStatement agreed, boolean dropped, String trustees,
		String chiefExecutive, String apart) {

	/** So that a difference of exactly one level counts as one. */
	private static final double ROUNDING = 1e-6;

	static StatementLine of(Outcome outcome, IndicatorUsed indicator) {
		List<String> levels = outcome.edition().levels();
		IndicatorStatistics statistics = outcome.statistics(indicator.id()).orElse(null);
		return new StatementLine(indicator, outcome.statement(indicator.id()),
				statistics != null && statistics.dropped(), (statistics != null) ? trustees(levels, statistics) : "",
				(statistics != null) ? answer(levels, statistics.chiefExecutive()) : "",
				apart(outcome, indicator.id()));
	}

	private static String trustees(List<String> levels, IndicatorStatistics statistics) {
		List<String> parts = new ArrayList<>();
		List<Integer> distribution = statistics.distribution();
		if (distribution != null) {
			for (int level = 0; level < distribution.size(); level++) {
				if (distribution.get(level) > 0) {
					parts.add(distribution.get(level) + " at " + (level + 1) + " " + levels.get(level));
				}
			}
		}
		addCount(parts, statistics.notSure(), "not sure");
		addCount(parts, statistics.notApplicable(), "said it does not apply");
		addCount(parts, statistics.unanswered(), "no answer");
		String counts = String.join(", ", parts);
		return counts + (counts.isEmpty() ? "" : ". ") + average(statistics);
	}

	private static void addCount(List<String> parts, int people, String answer) {
		if (people > 0) {
			parts.add(people + " " + answer);
		}
	}

	private static String average(IndicatorStatistics statistics) {
		if (statistics.score() == null) {
			return statistics.dropped() ? "" : "No average is shown: too few chose a level.";
		}
		return "Average " + whole(statistics.score()) + " of 100"
				+ ((statistics.agreement() != null) ? ", " + statistics.agreement() + "." : ".");
	}

	private static String answer(List<String> levels, int code) {
		if (Rating.isLevel(code)) {
			return code + " " + levels.get(code - 1);
		}
		return switch (code) {
			case Rating.NOT_SURE -> "Not sure";
			case Rating.NOT_APPLICABLE -> "Does not apply to our trust";
			default -> "";
		};
	}

	private static String apart(Outcome outcome, String indicator) {
		AgreedPoints points = outcome.figures()
			.agreed()
			.indicators()
			.stream()
			.filter((each) -> each.id().equals(indicator))
			.findFirst()
			.orElse(null);
		List<String> levels = outcome.edition().levels();
		Double difference = (points != null) ? points.difference() : null;
		if (difference == null) {
			return "";
		}
		double steps = difference / 100 * (levels.size() - 1);
		if (Math.abs(steps) < 1 - ROUNDING) {
			return "";
		}
		String size = decimal(Math.abs(steps));
		return size + (size.equals("1") ? " level" : " levels") + ((steps > 0) ? " above" : " below")
				+ " the trustees' average";
	}

	private static String whole(double number) {
		return BigDecimal.valueOf(number).setScale(0, RoundingMode.HALF_UP).toPlainString();
	}

	private static String decimal(double number) {
		BigDecimal rounded = BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
		return rounded.toPlainString();
	}

}
