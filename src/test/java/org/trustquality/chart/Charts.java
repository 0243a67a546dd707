package org.trustquality.chart;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Charts of invented trusts, plain and extreme. */
final class Charts {

	static final List<String> LEVELS = List.of("Not yet", "Starting", "Partly in place", "Established", "Embedded");

	static final List<String> SEVEN_LEVELS = List.of("None", "Emerging", "Developing", "Partly in place", "Established",
			"Advanced", "Embedded in every school of the trust and beyond");

	private Charts() {
	}

	static ProfileChart profile(ProfileRow... rows) {
		return new ProfileChart("Northern Lights Trust", "Scores from 0 to 100.", LEVELS, List.of(rows));
	}

	static ProfileRow education() {
		return ProfileRow.of("Quality of education", 62.4, 59.5).band(57, 66);
	}

	static SpreadChart spread(@Nullable Integer chiefExecutive, int notSure, Integer... counts) {
		return new SpreadChart("The board sets a vision", "Ten trustees.", LEVELS, List.of(counts), notSure,
				chiefExecutive);
	}

	/** Everything at once at every end of the scale, and long names. */
	static Stream<Chart> extremes() {
		return Stream.concat(extremeProfiles(), extremeSpreads());
	}

	static Stream<Chart> extremeProfiles() {
		return Stream.of(profile(), profile(ProfileRow.notShown("Public benefit", "not shown: fewer than 5 answers")),
				profile(all(0, 0, 0, 100), all(100, 100, 100, 100), all(50, 50, 50, 50), all(0, 100, 0, 100)),
				new ProfileChart("t", "d", SEVEN_LEVELS,
						new ProfileKey("what the board agreed", "agreed, evidence-weighted", "n".repeat(90), "band",
								"head", "before"),
						List.of(all(99.9, 99.4, 0, 0),
								ProfileRow.notShown("Long words ".repeat(12), "w".repeat(200)).lastYear(100.0))));
	}

	static Stream<Chart> extremeSpreads() {
		return Stream.of(spread(null, 0, 0, 0, 0, 0, 0), spread(1, 30, 0, 0, 0, 0, 0), spread(5, 0, 30, 0, 0, 0, 0),
				spread(3, 6, 6, 6, 6, 6, 30),
				new SpreadChart("t", "d", SEVEN_LEVELS, Arrays.asList(9, 9, 9, 9, 9, 9, 9), 9, 4));
	}

	static Stream<SpreadChart> randomSpreads() {
		Random random = new Random(2026);
		return IntStream.range(0, 60).mapToObj((round) -> randomSpread(random, 3 + random.nextInt(28)));
	}

	private static SpreadChart randomSpread(Random random, int people) {
		Integer[] counts = { 0, 0, 0, 0, 0, 0 };
		IntStream.range(0, people).forEach((person) -> counts[random.nextInt(6)]++);
		return spread(1 + random.nextInt(5), counts[5], Arrays.copyOf(counts, 5));
	}

	private static ProfileRow all(double score, double neutral, double low, double high) {
		return ProfileRow.of("Workforce resilience and wellbeing", score, neutral)
			.band(low, high)
			.agreed(high)
			.chiefExecutive(neutral)
			.lastYear(score);
	}

}
