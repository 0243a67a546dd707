package org.trustquality.chart;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ChartTests {

	static Stream<Chart> charts() {
		return Stream.concat(Charts.extremes(), Charts.randomSpreads());
	}

	@ParameterizedTest
	@MethodSource("charts")
	void keepsAllTextInsideAndApart(Chart chart) {
		Drawn drawn = Drawn.of(chart);
		double height = Double.parseDouble(drawn.root().getAttribute("height"));
		List<Drawn.Box> boxes = drawn.boxes();
		assertThat(boxes).isNotEmpty().allMatch((box) -> box.isInside(360, height));
		for (int i = 0; i < boxes.size(); i++) {
			assertThat(boxes.subList(i + 1, boxes.size())).noneMatch(boxes.get(i)::overlaps);
		}
	}

	@ParameterizedTest
	@MethodSource("charts")
	void isAnImageWithNameAndDescription(Chart chart) {
		Drawn drawn = Drawn.of(chart);
		assertThat(drawn.root().getAttribute("role")).isEqualTo("img");
		assertThat(drawn.root().getAttribute("aria-labelledby")).isEqualTo("chart-title chart-desc");
		assertThat(drawn.all("title").get(0).getAttribute("id")).isEqualTo("chart-title");
		assertThat(drawn.all("desc").get(0).getAttribute("id")).isEqualTo("chart-desc");
		assertThat(drawn.words("title")).isEqualTo(chart.title());
		assertThat(drawn.words("desc")).contains(chart.description(), chart.describe());
	}

	@ParameterizedTest
	@MethodSource("charts")
	void hidesDrawnTextFromScreenReaders(Chart chart) {
		Drawn drawn = Drawn.of(chart);
		Element seen = drawn.all("g").get(0);
		assertThat(seen.getAttribute("aria-hidden")).isEqualTo("true");
		assertThat(seen.getElementsByTagName("text").getLength()).isEqualTo(drawn.texts().size());
	}

	@ParameterizedTest
	@MethodSource("charts")
	void hasWholeSizesAndNoStyles(Chart chart) {
		String svg = chart.svg("chart");
		assertThat(svg).matches("(?s)<svg [^>]*width=\"360\" height=\"(\\d+)\" viewBox=\"0 0 360 \\1\".*");
		assertThat(svg).doesNotContain("style", "class=", "var(", "NaN", "null");
	}

	@Test
	void isTheSameEachTimeUnderEveryLocale() {
		Locale before = Locale.getDefault();
		List<String> first = charts().map((chart) -> chart.svg("c")).toList();
		try {
			Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
			assertThat(charts().map((chart) -> chart.svg("c"))).isEqualTo(first);
		}
		finally {
			Locale.setDefault(before);
		}
	}

	@Test
	void takesItsIdsFromThePrefix() {
		Chart chart = Charts.profile(Charts.education());
		Drawn page = Drawn.of("<p>" + chart.svg("a") + chart.svg("b-2") + "</p>");
		List<String> ids = page.all("*").stream().map((element) -> element.getAttribute("id")).toList();
		assertThat(ids).filteredOn((id) -> !id.isEmpty()).containsExactly("a-title", "a-desc", "b-2-title", "b-2-desc");
	}

	@ParameterizedTest
	@MethodSource("notIds")
	void refusesPrefixesThatAreNoIds(String prefix) {
		assertThatIllegalArgumentException().isThrownBy(() -> Charts.profile(Charts.education()).svg(prefix));
	}

	static Stream<String> notIds() {
		return Stream.of("", "1", "a b", "a\"", "-a", "a\n");
	}

}
