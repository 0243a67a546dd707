package org.trustquality.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SpreadChartTests {

	private static final double COLUMN = 352 / 6.0;

	static Stream<SpreadChart> spreads() {
		return Charts.randomSpreads();
	}

	@ParameterizedTest
	@MethodSource("spreads")
	void drawsOneDotForEachPersonInTheColumnOfTheirAnswer(SpreadChart chart) {
		Map<Integer, Integer> dots = new TreeMap<>();
		Drawn.of(chart).all("circle").forEach((dot) -> dots.merge(column(dot), 1, Integer::sum));
		List<Integer> expected = new ArrayList<>(chart.counts());
		expected.add(chart.notSure());
		for (int column = 0; column < 6; column++) {
			assertThat(dots.getOrDefault(column, 0)).isEqualTo(expected.get(column));
		}
	}

	@ParameterizedTest
	@MethodSource("spreads")
	void drawsNoDotOverAnother(SpreadChart chart) {
		List<Element> dots = Drawn.of(chart).all("circle");
		assertThat(dots).allSatisfy(
				(dot) -> assertThat(dots).filteredOn((other) -> other != dot && distance(dot, other) < 10).isEmpty());
	}

	@ParameterizedTest
	@MethodSource("spreads")
	void writesTheCountAboveEachStack(SpreadChart chart) {
		List<String> texts = Drawn.of(chart).texts();
		List<String> counts = new ArrayList<>(chart.counts().stream().map(String::valueOf).toList());
		counts.add(Integer.toString(chart.notSure()));
		assertThat(texts.subList(0, 6)).isEqualTo(counts);
	}

	@ParameterizedTest
	@MethodSource("spreads")
	void staysCompact(SpreadChart chart) {
		assertThat(Integer.parseInt(Drawn.of(chart).root().getAttribute("height"))).isBetween(70, 170);
	}

	@Test
	void marksTheChiefExecutivesLevelOnlyWhenGiven() {
		assertThat(Drawn.of(Charts.spread(4, 1, 0, 1, 3, 4, 0)).all("polygon")).hasSize(1);
		assertThat(Drawn.of(Charts.spread(null, 1, 0, 1, 3, 4, 0)).all("polygon")).isEmpty();
	}

	@Test
	void saysTheSpreadInWords() {
		assertThat(Charts.spread(4, 1, 0, 1, 3, 4, 0).describe())
			.isEqualTo("Number of trustees at 1 Not yet: 0, 2 Starting: 1, 3 Partly in place: 3, 4 Established: 4, "
					+ "5 Embedded: 0. Not sure: 1. Chief executive: 4 Established.");
	}

	@Test
	void refusesCountsThatFitNoScale() {
		assertThatIllegalArgumentException().isThrownBy(() -> Charts.spread(null, 0, 1, 2, 3));
		assertThatIllegalArgumentException().isThrownBy(() -> Charts.spread(null, -1, 1, 2, 3, 0, 0));
		assertThatIllegalArgumentException().isThrownBy(() -> Charts.spread(null, 0, 1, -2, 3, 0, 0));
		assertThatIllegalArgumentException().isThrownBy(() -> Charts.spread(6, 0, 1, 2, 3, 0, 0));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new SpreadChart("t", "d", List.of("No", "Yes"), List.of(1, 2), 0, null));
	}

	private static int column(Element dot) {
		return (int) ((number(dot, "cx") - 4) / COLUMN);
	}

	private static double distance(Element one, Element other) {
		return Math.hypot(number(one, "cx") - number(other, "cx"), number(one, "cy") - number(other, "cy"));
	}

	private static double number(Element element, String attribute) {
		return Double.parseDouble(element.getAttribute(attribute));
	}

}
