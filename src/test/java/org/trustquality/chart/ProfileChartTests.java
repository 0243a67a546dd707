package org.trustquality.chart;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ProfileChartTests {

	@Test
	void saysEveryFigureInWords() {
		ProfileRow row = Charts.education().chiefExecutive(75.0).lastYear(54.5);
		assertThat(Charts.profile(row).describe()).isEqualTo("Quality of education: evidence-weighted 62, neutral 60, "
				+ "weights band 57 to 66, chief executive 75, last year 55.");
	}

	@Test
	void saysWhyAScoreIsNotShown() {
		Chart chart = Charts.profile(ProfileRow.notShown("Public benefit", "not shown: fewer than 5 answers"),
				ProfileRow.of("Expert governance", 71, null));
		assertThat(chart.describe()).isEqualTo(
				"Public benefit: not shown: fewer than 5 answers. " + "Expert governance: evidence-weighted 71.");
		assertThat(Drawn.of(chart).texts()).contains("not shown: fewer than 5 answers");
	}

	@Test
	void setsEachMarkAtItsScore() {
		Drawn drawn = Drawn.of(Charts.profile(ProfileRow.of("Low", 0, null), ProfileRow.of("Half", 50, null),
				ProfileRow.of("High", 100, null)));
		assertThat(dots(drawn)).containsExactly("16", "166", "316");
	}

	@Test
	void setsWhatWasAgreedApartAboveTheTrusteesBand() {
		ProfileRow row = Charts.education().agreed(75.0).chiefExecutive(50.0);
		Drawn drawn = Drawn.of(Charts.profile(row));
		assertThat(Charts.profile(row).describe()).startsWith("Quality of education: agreed 75, evidence-weighted 62");
		assertThat(drawn.texts()).startsWith("agreed", "evidence-weighted", "neutral", "weights band",
				"chief executive");
		Element triangle = drawn.all("polygon")
			.stream()
			.filter((mark) -> mark.getAttribute("stroke").isEmpty())
			.toList()
			.get(1);
		double[] corners = java.util.Arrays.stream(triangle.getAttribute("points").split("[ ,]"))
			.mapToDouble(Double::parseDouble)
			.toArray();
		assertThat(corners[0]).as("its middle is at 75").isEqualTo(241);
		Element band = drawn.all("rect")
			.stream()
			.filter((bar) -> bar.getAttribute("stroke").equals("#3A7A87"))
			.toList()
			.get(1);
		assertThat(corners[3]).as("above the band").isLessThan(Double.parseDouble(band.getAttribute("y")));
	}

	@Test
	void keepsTheBandAroundTheTrusteesScoresWithAndWithoutAnAgreedScore() {
		for (ProfileRow row : List.of(Charts.education(), Charts.education().agreed(75.0))) {
			Drawn drawn = Drawn.of(Charts.profile(row));
			Element band = drawn.all("rect")
				.stream()
				.filter((bar) -> bar.getAttribute("stroke").equals("#3A7A87"))
				.toList()
				.get(1);
			double top = Double.parseDouble(band.getAttribute("y"));
			double height = Double.parseDouble(band.getAttribute("height"));
			double dot = Double.parseDouble(drawn.all("circle").get(1).getAttribute("cy"));
			assertThat(dot).isBetween(top, top + height);
			assertThat(height).isEqualTo(34);
		}
	}

	@Test
	void showsWhatWasAgreedWhereTheTrusteesScoresAreNotShown() {
		Chart chart = Charts.profile(ProfileRow.notShown("Public benefit", "not shown").agreed(50.0));
		assertThat(chart.describe()).isEqualTo("Public benefit: agreed 50, not shown.");
		assertThat(Drawn.of(chart).texts()).contains("agreed", "50").doesNotContain("evidence-weighted");
	}

	@Test
	void namesOnlyTheMarksThatOccur() {
		assertThat(Drawn.of(Charts.profile(Charts.education())).texts()).contains("neutral", "weights band")
			.doesNotContain("agreed", "chief executive", "last year");
	}

	@Test
	void callsTheMarksAsItIsTold() {
		ProfileKey key = new ProfileKey("settled", "agreed", "agreed, neutral", "weights band", "chief executive",
				"last year");
		Chart chart = new ProfileChart("t", "d", Charts.LEVELS, key, List.of(Charts.education()));
		assertThat(chart.describe()).contains("agreed 62, agreed, neutral 60");
		assertThat(Drawn.of(chart).texts()).contains("agreed", "agreed, neutral");
	}

	@Test
	void namesEveryLevelWithItsNumber() {
		assertThat(Drawn.of(Charts.profile(Charts.education())).texts()).contains("1 Not yet", "2 Starting",
				"3 Partly in place", "4 Established", "5 Embedded");
	}

	@ParameterizedTest
	@ValueSource(doubles = { -0.1, 100.1, Double.NaN, Double.POSITIVE_INFINITY })
	void refusesWhatIsNoScore(double score) {
		assertThatIllegalArgumentException().isThrownBy(() -> ProfileRow.of("Low", score, null));
		assertThatIllegalArgumentException().isThrownBy(() -> Charts.education().lastYear(score));
		assertThatIllegalArgumentException().isThrownBy(() -> Charts.education().agreed(score));
		assertThatIllegalArgumentException().isThrownBy(() -> Charts.education().band(score, 100));
	}

	@Test
	void refusesABandUpsideDown() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Band(60, 50));
	}

	@Test
	void refusesFiguresThatBetrayAScoreNotShown() {
		ProfileRow hidden = ProfileRow.notShown("Public benefit", "not shown");
		assertThatIllegalArgumentException().isThrownBy(() -> hidden.band(50, 60));
	}

	/** The dots of the rows, after the one of the key. */
	private static List<String> dots(Drawn drawn) {
		return drawn.all("circle").stream().skip(1).map((Element dot) -> dot.getAttribute("cx")).toList();
	}

}
