package org.trustquality.access.limit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

import org.springframework.core.io.ClassPathResource;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Which class of limits each address is in, from the file that lists all addresses. The
 * line that fits most closely counts; the last line fits every address.
 */
final class LimitedRoutes {

	private static final String FILE = "access/routes.csv";

	private static final String ANY = "*";

	private static final Pattern COMMA = Pattern.compile(" *, *");

	private final List<Route> routes;

	private LimitedRoutes(List<Route> routes) {
		this.routes = routes;
	}

	static LimitedRoutes read() {
		try {
			return parse(new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static LimitedRoutes parse(String lines) {
		return new LimitedRoutes(lines.lines()
			.filter((line) -> !line.isBlank() && !line.startsWith("#"))
			.skip(1)
			.map(Route::of)
			.sorted(Comparator.comparing(Route::pattern, PathPattern.SPECIFICITY_COMPARATOR))
			.toList());
	}

	/**
	 * The line that a request falls under.
	 * @throws IllegalStateException if no line fits, so that nothing goes uncounted
	 */
	Route routeOf(String method, PathContainer path) {
		String asked = method.equals("HEAD") ? "GET" : method;
		return this.routes.stream()
			.filter((route) -> route.fits(asked, path))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("No line of " + FILE + " fits " + method + " " + path));
	}

	/**
	 * A line of the file.
	 *
	 * @param method of requests; {@code *} for any
	 */
	record Route(String method, PathPattern pattern, LimitClass limits) {

		static Route of(String line) {
			List<String> cells = Arrays.asList(COMMA.split(line));
			return new Route(cells.get(0), PathPatternParser.defaultInstance.parse(cells.get(1)),
					LimitClass.valueOf(cells.get(2)));
		}

		boolean fits(String asked, PathContainer path) {
			return (this.method.equals(ANY) || this.method.equals(asked)) && this.pattern.matches(path);
		}

	}

}
