package org.trustquality.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.trustquality.access.limit.LimitClass;
import org.trustquality.audit.Act;

import org.springframework.core.io.ClassPathResource;

/**
 * One line of the file that lists all addresses.
 *
 * @param acts what the trust's log tells when somebody does it
 * @param outcomes by who asks; what stands in the last column only where it differs is
 * filled in
 */
record RouteLine(String method, String pattern, LimitClass limits, Set<Act> acts, Map<String, String> outcomes) {

	/** An adviser to whom the trust of the address has shared everything. */
	static final String SHARING = "sharing";

	private static final int FIRST_OUTCOME = 4;

	/** All lines, in their order. */
	static List<RouteLine> all() {
		List<List<String>> rows = rows();
		List<String> who = rows.get(0).subList(FIRST_OUTCOME, rows.get(0).size());
		return rows.stream().skip(1).map((cells) -> of(cells, who)).toList();
	}

	private static List<List<String>> rows() {
		try {
			return new ClassPathResource("access/routes.csv").getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.map((line) -> Arrays.asList(line.split(" *, *")))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static RouteLine of(List<String> cells, List<String> who) {
		int missing = FIRST_OUTCOME + who.size() - cells.size();
		if (missing != 0 && missing != 1) {
			throw new IllegalArgumentException("wrong number of cells: " + cells);
		}
		Map<String, String> outcomes = new LinkedHashMap<>();
		who.subList(0, who.size() - missing)
			.forEach((each) -> outcomes.put(each, cells.get(FIRST_OUTCOME + outcomes.size())));
		outcomes.putIfAbsent(SHARING, cells.get(1).startsWith("/portfolio/{trust}") ? "yes" : outcomes.get("adviser"));
		return new RouteLine(cells.get(0), cells.get(1), LimitClass.valueOf(cells.get(2)), acts(cells.get(3)),
				outcomes);
	}

	private static Set<Act> acts(String cell) {
		return cell.equals("-") ? Set.of()
				: Arrays.stream(cell.split("\\+")).map(Act::valueOf).collect(Collectors.toUnmodifiableSet());
	}

	String address() {
		return this.method + " " + this.pattern;
	}

	/** Whether it stands for a page or a form of one trust. */
	boolean isOfTrust() {
		return this.pattern.startsWith("/trusts/{trust}");
	}

	boolean isPage() {
		return this.method.equals("GET");
	}

	String outcome(String who) {
		return this.outcomes.get(who);
	}

	@Override
	public String toString() {
		return address();
	}

}
