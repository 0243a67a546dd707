package org.trustquality.chart;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class DumbbellChartTests {

	@Test
	void saysEveryFigureInWords() {
		Chart chart = Charts.dumbbells(
				DumbbellRow.of("Quality of education", 58.2, 64.5).interval(-1.2, 13.8).words("no clear change"),
				DumbbellRow.notShown("Public benefit", "not comparable: other words"));
		assertThat(chart.describe())
			.isEqualTo("Quality of education: 2024 to 2025 58, 2025 to 2026 65, no clear change, interval of the "
					+ "change \u22121 to +14. Public benefit: not comparable: other words.");
	}

	@Test
	void setsTheLaterYearsDotAndTheEarlierYearsTickAtTheirScores() {
		Drawn drawn = Drawn.of(Charts.dumbbells(DumbbellRow.of("Up", 0, 100), DumbbellRow.of("Down", 100, 50)));
		assertThat(attributes(drawn, "circle", "cx").subList(1, 3)).containsExactly("318", "178");
		assertThat(ticks(drawn)).containsExactly("38", "318");
	}

	@Test
	void writesTheLaterYearsNumberBold() {
		Drawn drawn = Drawn.of(Charts.dumbbells(DumbbellRow.of("Down", 80, 41.5)));
		List<Element> numbers = drawn.all("text")
			.stream()
			.filter((text) -> text.getTextContent().matches("\\d+"))
			.toList();
		assertThat(numbers).extracting(Element::getTextContent).containsExactly("42", "80");
		assertThat(numbers).extracting((text) -> text.getAttribute("font-weight")).containsExactly("bold", "");
	}

	@Test
	void keepsTheEarlierYearsTickVisibleWhereNothingMoved() {
		Drawn drawn = Drawn.of(Charts.dumbbells(DumbbellRow.of("Same", 50, 50)));
		Element dot = drawn.all("circle").get(1);
		Element tick = drawn.all("line")
			.stream()
			.filter((line) -> line.getAttribute("stroke").equals("#0B0C0C"))
			.toList()
			.get(1);
		double above = number(dot, "cy") - number(dot, "r") - number(tick, "y1");
		assertThat(above).isGreaterThan(4);
	}

	@Test
	void laysTheIntervalOffFromTheEarlierYear() {
		Drawn drawn = Drawn.of(Charts.dumbbells(DumbbellRow.of("Up", 50, 60).interval(-10, 30)));
		assertThat(whiskers(drawn)).hasSize(2).last().asString().startsWith("M150,").contains("H262M262,");
	}

	@Test
	void cutsTheIntervalOffWhereTheScaleEnds() {
		Drawn drawn = Drawn.of(Charts.dumbbells(DumbbellRow.of("Up", 90, 95).interval(-200, 200)));
		assertThat(whiskers(drawn)).last().asString().startsWith("M38,").contains("H318M");
	}

	@Test
	void namesTheIntervalOnlyWhereItOccurs() {
		assertThat(Drawn.of(Charts.dumbbells(DumbbellRow.of("Up", 50, 60))).texts())
			.doesNotContain("interval of the change");
		assertThat(Drawn.of(Charts.dumbbells(DumbbellRow.of("Up", 50, 60).interval(0, 20))).texts())
			.contains("interval of the change");
	}

	@Test
	void drawsWhatTheBoardAgreedWithAMarkOfItsOwn() {
		Drawn drawn = Drawn.of(new DumbbellChart("t", "d", Charts.LEVELS, Voice.AGREED, "before", "now", "interval",
				List.of(DumbbellRow.of("Up", 50, 75))));
		assertThat(drawn.all("circle")).isEmpty();
		assertThat(drawn.all("polygon")).hasSize(2);
	}

	@Test
	void drawsNoMarkWhereTheYearsDoNotStandSideBySide() {
		Drawn drawn = Drawn.of(Charts.dumbbells(DumbbellRow.notShown("Public benefit", "not comparable")));
		assertThat(drawn.all("circle")).as("the key alone").hasSize(1);
		assertThat(drawn.texts()).contains("Public benefit", "not comparable");
	}

	@ParameterizedTest
	@ValueSource(doubles = { -0.1, 100.1, Double.NaN, Double.NEGATIVE_INFINITY })
	void refusesWhatIsNoScore(double score) {
		assertThatIllegalArgumentException().isThrownBy(() -> DumbbellRow.of("Low", score, 50));
		assertThatIllegalArgumentException().isThrownBy(() -> DumbbellRow.of("Low", 50, score));
	}

	@Test
	void refusesRowsThatTellOneYearAlone() {
		assertThatIllegalArgumentException().isThrownBy(() -> new DumbbellRow("Low", 50.0, null, null, "why"));
		assertThatIllegalArgumentException().isThrownBy(() -> new DumbbellRow("Low", null, 50.0, null, "why"));
		assertThatIllegalArgumentException().isThrownBy(() -> new DumbbellRow("Low", null, null, null, null));
		DumbbellRow hidden = DumbbellRow.notShown("Low", "too few answers");
		assertThatIllegalArgumentException().isThrownBy(() -> hidden.interval(1, 2));
	}

	@Test
	void refusesAnIntervalUpsideDownOrWithoutEnd() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Shift(2, 1));
		assertThatIllegalArgumentException().isThrownBy(() -> new Shift(Double.NaN, 1));
		assertThatIllegalArgumentException().isThrownBy(() -> new Shift(0, Double.POSITIVE_INFINITY));
	}

	private static List<String> whiskers(Drawn drawn) {
		return attributes(drawn, "path", "d");
	}

	/** The ticks of the rows, after the one of the key. */
	private static List<String> ticks(Drawn drawn) {
		return drawn.all("line")
			.stream()
			.filter((line) -> line.getAttribute("stroke").equals("#0B0C0C"))
			.skip(1)
			.map((line) -> line.getAttribute("x1"))
			.toList();
	}

	private static List<String> attributes(Drawn drawn, String element, String attribute) {
		return drawn.all(element).stream().map((each) -> each.getAttribute(attribute)).toList();
	}

	private static double number(Element element, String attribute) {
		return Double.parseDouble(element.getAttribute(attribute));
	}

}
