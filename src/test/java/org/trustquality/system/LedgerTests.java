package org.trustquality.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The ledger of the security standard has a row for each requirement of levels 1 and 2,
 * and each test that it names is there.
 */
class LedgerTests {

	private static final Pattern ROW = Pattern.compile("\\| ([\\d.]+) \\| ([12]) \\| ([a-z ]+) \\| (.+) \\|");

	private static final Pattern TEST = Pattern.compile("`(\\w+Tests)(?:\\.(\\w+))?`");

	/** How a requirement can stand; only the first needs a test. */
	private static final List<String> STATES = List.of("shown", "by design", "operator", "not applicable", "open");

	private static final Map<String, String> TESTS = tests();

	private final List<String> ledger = lines(Path.of("src/docs/asvs.md"));

	/** The text of each test class by its name. */
	private static Map<String, String> tests() {
		Map<String, String> tests = new TreeMap<>();
		for (String folder : List.of("src/test/java", "src/journeys/java")) {
			try (Stream<Path> files = Files.walk(Path.of(folder))) {
				files.filter((file) -> file.toString().endsWith("Tests.java"))
					.forEach((file) -> tests.put(file.getFileName().toString().replace(".java", ""),
							String.join("\n", lines(file))));
			}
			catch (IOException ex) {
				throw new IllegalStateException(ex);
			}
		}
		return tests;
	}

	private static List<String> lines(Path file) {
		try {
			return Files.readAllLines(file);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Test
	void hasARowForEveryRequirement() {
		assertThat(rows(this.ledger).map((row) -> row.group(1) + "," + row.group(2)))
			.containsExactlyElementsOf(lines(Path.of("src/test/resources/asvs-5.0.0.csv")).stream().skip(1).toList());
	}

	@Test
	void namesTestsThatAreThereOrAReason() {
		Map<String, Long> states = rows(this.ledger)
			.collect(Collectors.groupingBy((row) -> row.group(3), TreeMap::new, Collectors.counting()));
		System.out.println("Security requirements of levels 1 and 2: " + states);
		assertThat(STATES).containsAll(states.keySet());
		assertThat(faults(this.ledger)).isEmpty();
	}

	@Test
	void findsATestThatIsGone() {
		List<String> planted = List.of("| 1.1.1 | 2 | shown | seen by `LedgerTests.wasDeleted` |",
				"| 1.1.2 | 2 | shown | seen by `DeletedTests` |", "| 1.2.1 | 1 | shown | somebody looked at it |",
				"| 1.2.2 | 1 | open | soon |", "| 1.2.3 | 1 | shown | seen by `LedgerTests.findsATestThatIsGone` |");
		assertThat(faults(planted)).containsExactly("1.1.1 names LedgerTests.wasDeleted", "1.1.2 names DeletedTests",
				"1.2.1 names no test", "1.2.2 gives no reason");
	}

	private static Stream<MatchResult> rows(List<String> ledger) {
		return ledger.stream().map(ROW::matcher).filter(Matcher::matches).map(Matcher::toMatchResult);
	}

	private static List<String> faults(List<String> ledger) {
		List<String> faults = new ArrayList<>();
		rows(ledger).forEach((row) -> {
			List<MatchResult> named = TEST.matcher(row.group(4)).results().toList();
			named.stream()
				.filter((test) -> !isThere(test.group(1), test.group(2)))
				.forEach((test) -> faults.add(row.group(1) + " names " + test.group().replace("`", "")));
			if (row.group(3).equals("shown") && named.isEmpty()) {
				faults.add(row.group(1) + " names no test");
			}
			else if (named.isEmpty() && row.group(4).length() < "no LDAP".length()) {
				faults.add(row.group(1) + " gives no reason");
			}
		});
		return faults;
	}

	private static boolean isThere(String test, String method) {
		String text = TESTS.get(test);
		return text != null && (method == null || text.contains("void " + method + "("));
	}

}
