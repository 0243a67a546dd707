package org.trustquality.chart;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class LineChartTests {

	private static final LinePoint TOO_FEW = LinePoint.notShown("2023 to 2024", "too few answers");

	@Test
	void saysEveryYearInWords() {
		Chart chart = Charts.lines(LinePoint.first("2022 to 2023", 54.5), TOO_FEW,
				LinePoint.apart("2024 to 2025", 60, "not comparable with the year before"),
				LinePoint.joined("2025 to 2026", 63.4));
		assertThat(chart.describe()).isEqualTo("2022 to 2023: 55. 2023 to 2024: too few answers. "
				+ "2024 to 2025: 60, not comparable with the year before. 2025 to 2026: 63.");
	}

	@Test
	void joinsOnlyYearsThatCanBeHeldAgainstEachOther() {
		Drawn drawn = Drawn.of(Charts.lines(LinePoint.first("2021 to 2022", 40), LinePoint.joined("2022 to 2023", 50),
				TOO_FEW, LinePoint.apart("2024 to 2025", 60, "other words"), LinePoint.joined("2025 to 2026", 70)));
		assertThat(lines(drawn)).hasSize(2);
		assertThat(drawn.all("circle")).hasSize(4);
		assertThat(drawn.texts()).contains("40", "50", "–", "60", "70");
	}

	@Test
	void drawsNoLineAcrossAYearThatIsNotShown() {
		Drawn drawn = Drawn
			.of(Charts.lines(LinePoint.first("2022 to 2023", 40), TOO_FEW, LinePoint.joined("2024 to 2025", 60)));
		assertThat(lines(drawn)).isEmpty();
	}

	@Test
	void standsOnTheWholeScaleWhateverTheScores() {
		Drawn drawn = Drawn.of(Charts.lines(LinePoint.first("2024 to 2025", 50), LinePoint.joined("2025 to 2026", 52)));
		assertThat(drawn.texts()).contains("0", "50", "100");
		assertThat(drawn.all("circle")).extracting((dot) -> dot.getAttribute("cy")).containsExactly("57", "55.6");
	}

	@Test
	void drawsWhatTheBoardAgreedWithAMarkOfItsOwn() {
		Drawn drawn = Drawn.of(new LineChart("t", "d", Voice.AGREED, List.of(LinePoint.first("2024 to 2025", 50))));
		assertThat(drawn.all("circle")).isEmpty();
		assertThat(drawn.all("polygon")).hasSize(1);
	}

	@Test
	void namesTheFirstAndTheLastYearOfALongRun() {
		assertThat(Drawn.of(Charts.longRun(10)).texts()).contains("2010 to 2011", "2019 to 2020");
		assertThat(Drawn.of(Charts.longRun(7)).texts()).contains("2010 to 2011", "2016 to 2017");
	}

	@Test
	void namesEachOfUpToSixYearsBelowItsMark() {
		assertThat(Drawn.of(Charts.longRun(3)).texts()).contains("2010 to 2011", "2011 to 2012", "2012 to 2013");
		for (int years = 4; years <= 6; years++) {
			Drawn drawn = Drawn.of(Charts.longRun(years));
			assertThat(drawn.texts()).as(years + " years").containsSubsequence(twoLines(years));
		}
	}

	private static List<String> twoLines(int years) {
		return IntStream.range(2010, 2010 + years)
			.boxed()
			.flatMap((year) -> Stream.of(year + " to", Integer.toString(year + 1)))
			.toList();
	}

	@Test
	void writesNoYearOverAnotherOrOverTheEdge() {
		for (int years = 1; years <= 12; years++) {
			Drawn drawn = Drawn.of(Charts.longRun(years));
			List<double[]> names = drawn.all("text")
				.stream()
				.filter((text) -> text.getTextContent().matches("20\\d\\d to( 20\\d\\d)?"))
				.map((text) -> span(Double.parseDouble(text.getAttribute("x")), text.getTextContent()))
				.sorted(Comparator.comparingDouble((span) -> span[0]))
				.toList();
			assertThat(names).as(years + " years").hasSizeGreaterThanOrEqualTo(Math.min(years, 2));
			assertThat(names.get(0)[0]).isGreaterThanOrEqualTo(0);
			assertThat(names.get(names.size() - 1)[1]).isLessThanOrEqualTo(360);
			for (int place = 1; place < names.size(); place++) {
				assertThat(names.get(place)[0]).as(years + " years, " + place).isGreaterThan(names.get(place - 1)[1]);
			}
		}
	}

	/** Written around its middle. */
	private static double[] span(double middle, String words) {
		double half = org.trustquality.chart.drawing.Lettering.width(words) / 2;
		return new double[] { middle - half, middle + half };
	}

	@Test
	void shortensNamesThatAreTooLongForTheirPlaces() {
		String several = "2025 to 2026, closed 13 September 2026";
		assertThat(Drawn.of(Charts.lines(LinePoint.first(several, 40), LinePoint.joined(several, 50))).texts())
			.filteredOn((text) -> text.startsWith("2025 to 2026, closed"))
			.hasSize(2);
		assertThat(
				Drawn
					.of(Charts.lines(LinePoint.first(several, 40), LinePoint.joined(several, 50),
							LinePoint.joined(several, 6), LinePoint.joined(several, 7), LinePoint.joined(several, 8)))
					.texts())
			.filteredOn((text) -> text.endsWith("…"))
			.isNotEmpty();
	}

	@Test
	void writesTheNumberOfEachOfTenYears() {
		assertThat(Drawn.of(Charts.longRun(10)).texts()).filteredOn((text) -> text.matches("0|100|–"))
			.as("ten years and two numbers of the scale")
			.hasSize(12);
	}

	@ParameterizedTest
	@ValueSource(doubles = { -0.1, 100.1, Double.NaN })
	void refusesWhatIsNoScore(double score) {
		assertThatIllegalArgumentException().isThrownBy(() -> LinePoint.first("2024 to 2025", score));
	}

	@Test
	void refusesAYearThatSaysNothingOrIsJoinedWithoutAScore() {
		assertThatIllegalArgumentException().isThrownBy(() -> new LinePoint("2024 to 2025", null, false, null));
		assertThatIllegalArgumentException().isThrownBy(() -> new LinePoint("2024 to 2025", null, true, "why"));
	}

	private static List<Element> lines(Drawn drawn) {
		return drawn.all("line").stream().filter((line) -> line.getAttribute("stroke").equals("#1D5C69")).toList();
	}

}
