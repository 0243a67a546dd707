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
		return Stream.of(extremeProfiles(), extremeSpreads(), extremeDumbbells(), extremeLines(), extremeProgress())
			.flatMap((charts) -> charts);
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

	static DumbbellChart dumbbells(DumbbellRow... rows) {
		return new DumbbellChart("What moved", "Scores from 0 to 100.", LEVELS, Voice.TRUSTEES, "2024 to 2025",
				"2025 to 2026", "interval of the change", List.of(rows));
	}

	static Stream<Chart> extremeDumbbells() {
		return Stream.of(dumbbells(), dumbbells(DumbbellRow.notShown("Public benefit", "not comparable")),
				dumbbells(DumbbellRow.of("All", 0, 100).interval(-30, 230).words("+100, clear"),
						DumbbellRow.of("None", 100, 0).interval(-230, 30), DumbbellRow.of("Bottom", 0, 0),
						DumbbellRow.of("Top", 100, 100).interval(0, 0), DumbbellRow.of("Touching", 49.6, 50.4)),
				new DumbbellChart("t", "d", SEVEN_LEVELS, Voice.AGREED, "the year before ".repeat(9), "now".repeat(70),
						"interval",
						List.of(DumbbellRow.of("Long words ".repeat(12), 9.5, 99.5).words("w".repeat(200)))));
	}

	static LineChart lines(LinePoint... points) {
		return new LineChart("Quality of education", "The trustees' score, year by year.", Voice.TRUSTEES,
				List.of(points));
	}

	static Stream<Chart> extremeLines() {
		return Stream.concat(
				Stream.of(lines(), lines(LinePoint.first("2025 to 2026", 100)),
						lines(LinePoint.notShown("2025 to 2026", "too few answers")),
						lines(LinePoint.first("a year with a very long name ".repeat(3), 0),
								LinePoint.joined("another year with a long name ".repeat(3), 100)),
						new LineChart("t", "d", Voice.AGREED,
								List.of(LinePoint.first("2024 to 2025", 100),
										LinePoint.apart("2025 to 2026", 100, "other words")))),
				IntStream.of(3, 4, 10, 30, 99).mapToObj(Charts::longRun));
	}

	/** Three steps of some trusts, week by week. */
	static ProgressChart progress(int total, int weeks) {
		return new ProgressChart("Completion over time", "How many had opened.", total,
				IntStream.range(0, weeks).mapToObj((week) -> (1 + week % 28) + " September 2026").toList(),
				Stream.of("Opened", "Closed", "Signed off").map((name) -> steps(name, total, weeks)).toList());
	}

	private static ProgressLine steps(String name, int total, int weeks) {
		return new ProgressLine(name,
				IntStream.range(0, weeks).mapToObj((week) -> total * week / Math.max(1, weeks - 1)).toList());
	}

	static Stream<Chart> extremeProgress() {
		return Stream.of(progress(0, 0), progress(0, 1), progress(1, 1), progress(2500, 60), progress(99999, 2),
				new ProgressChart("t", "d", 3, List.of("a long week ".repeat(9), "another long week ".repeat(9)),
						List.of(new ProgressLine("a step with a long name ".repeat(9), List.of(1, 3)))));
	}

	/** Up and down between the ends of the scale, with every seventh year missing. */
	static LineChart longRun(int years) {
		return lines(IntStream.range(0, years)
			.mapToObj((year) -> (year % 7 == 6) ? LinePoint.notShown(name(year), "too few answers")
					: new LinePoint(name(year), 100.0 * (year % 2), year % 7 != 0, null))
			.toArray(LinePoint[]::new));
	}

	private static String name(int year) {
		return (2010 + year) + " to " + (2011 + year);
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
