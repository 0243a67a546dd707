package org.trustquality.assessment.result.page;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.trustquality.assessment.result.DisclosedResults;
import org.trustquality.assessment.result.IndicatorResult;
import org.trustquality.framework.Indicator;
import org.trustquality.scoring.agreement.AgreementWord;

/**
 * Where the board agrees, where not, and what it cannot see. Disagreement comes first: it
 * is a finding, and where a meeting gains most.
 *
 * @param groups the statements by the word for their agreement, those most divided first
 * @param unseen statements of which a third or more of the board are not sure
 * @param lowEnd the levels of the lowest quarter of the scale, in words
 * @param highEnd the levels of the highest quarter of the scale, in words
 */
record AgreementPage(List<Group> groups, List<Unseen> unseen, String lowEnd, String highEnd) {

	private static final Comparator<Line> MOST_DIVIDED = Comparator.comparing(Line::result,
			IndicatorResult.FURTHEST_APART);

	static AgreementPage of(DisclosedResults results) {
		List<Line> lines = results.edition()
			.indicators()
			.stream()
			.map((indicator) -> new Line(indicator, results.indicator(indicator.id())))
			.toList();
		return new AgreementPage(groups(lines),
				lines.stream()
					.filter((line) -> line.result().counts().isHardToSee())
					.map((line) -> new Unseen(line.indicator(), line.result().counts().notSure(),
							line.result().counts().n() + line.result().counts().notSure()))
					.toList(),
				end(results.edition().levels(), 0, camp(results)), end(results.edition().levels(),
						results.edition().scalePoints() - camp(results), results.edition().scalePoints()));
	}

	/** How many levels lie in a quarter of the scale at one end. */
	private static int camp(DisclosedResults results) {
		return (results.edition().scalePoints() - 1) / 4 + 1;
	}

	private static String end(List<String> levels, int from, int to) {
		return IntStream.range(from, to)
			.mapToObj((level) -> (level + 1) + " " + levels.get(level))
			.collect(Collectors.joining(" or "));
	}

	private static List<Group> groups(List<Line> lines) {
		return Stream.of(AgreementWord.SPLIT, AgreementWord.MIXED, AgreementWord.AGREE)
			.map((word) -> new Group(word,
					lines.stream().filter((line) -> line.result().agreement() == word).sorted(MOST_DIVIDED).toList()))
			.filter((group) -> !group.lines().isEmpty())
			.toList();
	}

	/** How many statements have the word of this name. */
	public int count(String word) {
		return this.groups.stream()
			.filter((group) -> group.word().name().equals(word))
			.mapToInt((group) -> group.lines().size())
			.sum();
	}

	/** Whether the board rated anything often enough to say how far it agrees. */
	public boolean hasWords() {
		return !this.groups.isEmpty();
	}

	/** Statements with the same word. */
	record Group(AgreementWord word, List<Line> lines) {
	}

	/** One statement and how the trustees rated it. */
	record Line(Indicator indicator, IndicatorResult result) {

		/** How many trustees chose each level, where that may be shown. */
		public @Nullable List<Integer> distribution() {
			return this.result.distribution();
		}

	}

	/**
	 * A statement that the board cannot see.
	 *
	 * @param notSure how many trustees are not sure
	 * @param asked how many rated it or are not sure
	 */
	record Unseen(Indicator indicator, int notSure, int asked) {
	}

}
