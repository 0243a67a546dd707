package org.trustquality.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.springframework.util.ClassUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * Says which browser journeys this build leaves out because there is no browser; the
 * report then counts this test as skipped, so that nobody takes the build for a full one.
 */
class LeftOutJourneysTests {

	private static final Path SOURCES = Path.of("src/journeys/java");

	@Test
	void leavesOutNone() throws IOException {
		List<String> journeys = journeys();
		assertThat(journeys).isNotEmpty();
		List<String> leftOut = journeys.stream().filter((journey) -> !ClassUtils.isPresent(journey, null)).toList();
		if (!leftOut.isEmpty()) {
			System.out.println("Browser journeys skipped, no /usr/bin/chromium: " + String.join(", ", leftOut));
		}
		assumeThat(leftOut).as("journeys left out, for want of /usr/bin/chromium").isEmpty();
	}

	private static List<String> journeys() throws IOException {
		try (Stream<Path> files = Files.walk(SOURCES)) {
			return files.map((file) -> SOURCES.relativize(file).toString())
				.filter((file) -> file.endsWith("Tests.java"))
				.map((file) -> file.replace(".java", "").replace('/', '.'))
				.sorted()
				.toList();
		}
	}

}
