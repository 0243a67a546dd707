package org.trustquality.assessment.result.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.trustquality.assessment.result.DisclosedResults;
import org.trustquality.assessment.result.IndicatorResult;
import org.trustquality.framework.Dimension;
import org.trustquality.framework.Edition;
import org.trustquality.framework.Indicator;
import org.trustquality.scoring.Rating;

/**
 * Board and chief executive side by side. How the chief executive rates the board's
 * challenge comes first: whether a board is seen as a counterweight is what the one study
 * of boards with a significant effect measured (Honingh 2018).
 *
 * @param challenge the statements about challenge
 * @param clear statements that the two see clearly otherwise
 * @param apart other statements on which they are a level or more apart, the furthest
 * first
 * @param dimensions all statements by dimension
 */
record GapPage(List<Line> challenge, List<Line> clear, List<Line> apart, List<Part> dimensions) {

	/** The claim about challenge, in editions that have it. */
	private static final String CHALLENGE = "EG-2";

	static GapPage of(DisclosedResults results) {
		Edition edition = results.edition();
		List<Line> all = edition.indicators().stream().map((indicator) -> Line.of(results, indicator)).toList();
		return new GapPage(
				all.stream().filter((line) -> edition.claimOf(line.indicator().id()).id().equals(CHALLENGE)).toList(),
				all.stream().filter((line) -> line.result().isGapFlagged()).toList(),
				all.stream()
					.filter((line) -> !line.result().isGapFlagged() && line.distance() >= step(edition))
					.sorted(Comparator.comparingDouble(Line::distance).reversed())
					.toList(),
				parts(results, all));
	}

	/** One level in points. */
	private static double step(Edition edition) {
		return 100.0 / (edition.scalePoints() - 1);
	}

	private static List<Part> parts(DisclosedResults results, List<Line> all) {
		List<Part> parts = new ArrayList<>();
		for (Dimension dimension : results.edition().dimensions()) {
			parts.add(new Part(dimension, results.dimension(dimension.id()).gapBias(),
					all.stream().filter((line) -> dimension.indicators().contains(line.indicator())).toList()));
		}
		return parts;
	}

	/**
	 * Statements on which the two are a level or more apart, those first that are clear.
	 */
	public List<Line> otherwise() {
		return Stream.concat(this.clear.stream(), this.apart.stream()).toList();
	}

	/** On how many of the statements that both rated the two see it otherwise. */
	public String apartInWords() {
		long both = this.dimensions.stream()
			.flatMap((part) -> part.lines().stream())
			.filter((line) -> line.result().gap() != null)
			.count();
		return "Both rated %d %s. They clearly differ on %s, and are a level or more apart on %s.".formatted(both,
				(both == 1) ? "statement" : "statements", none(this.clear.size(), ""),
				none(this.apart.size(), (this.apart.size() == 1) ? " other" : " others"));
	}

	private static String none(int count, String others) {
		return (count == 0) ? "none" + (others.isEmpty() ? "" : " other") : count + others;
	}

	/** Whether a chief executive answered anything. */
	public boolean hasAnswers() {
		return this.dimensions.stream()
			.flatMap((part) -> part.lines().stream())
			.anyMatch((line) -> line.result().chiefExecutive() != Rating.UNANSWERED);
	}

	/**
	 * The statements of one dimension.
	 *
	 * @param bias by how many points the trustees rate higher on average; nothing without
	 * a statement that both rated
	 */
	record Part(Dimension dimension, @Nullable Double bias, List<Line> lines) {
	}

	/**
	 * One statement.
	 *
	 * @param theirs the chief executive's answer in words; empty when there is none
	 */
	record Line(Indicator indicator, IndicatorResult result, String theirs) {

		static Line of(DisclosedResults results, Indicator indicator) {
			IndicatorResult result = results.indicator(indicator.id());
			return new Line(indicator, result, ChiefExecutiveAnswer.words(results, result));
		}

		/** How many points lie between the two; 0 if either said nothing. */
		double distance() {
			Double gap = this.result.gap();
			return (gap != null) ? Math.abs(gap) : 0;
		}

	}

}
