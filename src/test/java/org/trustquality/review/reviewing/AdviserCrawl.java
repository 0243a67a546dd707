package org.trustquality.review.reviewing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.jsoup.parser.Parser;
import org.trustquality.Visitor;
import org.trustquality.framework.Dimension;

import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Everything that an adviser can fetch: every route under the portfolio with what is
 * known in its blanks, and every address to which a page or a form there leads, each
 * fetched with GET. What differs between two boards anyway is taken out.
 */
final class AdviserCrawl {

	private static final Pattern ADDRESS = Pattern.compile("(?:href|src|action)=\"(/portfolio[^\"#]*)");

	private static final Pattern VARIABLE = Pattern.compile("\\{[a-zA-Z]+}");

	private static final Pattern ANYWAY = Pattern.compile("name=\"_csrf\" value=\"[^\"]*\""
			+ "|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|\\b[0-9a-f]{64}\\b"
			+ "|\\b\\d{1,2}(?::\\d{2})?[ap]m\\b");

	/** How many pages of one address differ by their query only. */
	private static final int QUERIES = 6;

	private static final int OFTEN = 40;

	private final ReviewStage review;

	private final Visitor visitor;

	private final Set<String> asked = new LinkedHashSet<>();

	private final Deque<String> waiting = new ArrayDeque<>();

	private final Map<String, Integer> queries = new HashMap<>();

	private final Map<String, String> pages = new TreeMap<>();

	private long bytes;

	private AdviserCrawl(ReviewStage review, Visitor visitor) {
		this.review = review;
		this.visitor = visitor;
	}

	/** Fetches all there is for a review's adviser. */
	static AdviserCrawl of(ReviewStage review, RequestMappingHandlerMapping mapping) {
		AdviserCrawl crawl = new AdviserCrawl(review, review.adviser().visitor());
		crawl.ask("/portfolio");
		crawl.ask(review.shared());
		mapping.getHandlerMethods()
			.keySet()
			.stream()
			.filter((route) -> route.getMethodsCondition().getMethods().contains(RequestMethod.GET))
			.flatMap((route) -> route.getPatternValues().stream())
			.filter((pattern) -> pattern.startsWith("/portfolio"))
			.flatMap(crawl::filled)
			.forEach(crawl::ask);
		crawl.fetchAll();
		return crawl;
	}

	/** What every address says, by the address, for those that answer. */
	Map<String, String> pages() {
		return this.pages;
	}

	long bytes() {
		return this.bytes;
	}

	private void ask(String address) {
		String path = address.replaceFirst("\\?.*", "");
		if (!this.asked.contains(address) && this.queries.merge(path, 1, Integer::sum) <= QUERIES) {
			this.asked.add(address);
			this.waiting.add(address);
		}
	}

	private Stream<String> filled(String pattern) {
		List<String> paths = List.of(pattern.replace("{trust}", this.review.board().trust().reference().toString())
			.replace("{assessment}", this.review.reference().toString())
			.replace("{version}", "1")
			.replace("{review}", reviewId()));
		for (Map.Entry<String, List<String>> variable : variables().entrySet()) {
			List<String> filled = new ArrayList<>();
			for (String path : paths) {
				variable.getValue().forEach((value) -> filled.add(path.replace(variable.getKey(), value)));
			}
			paths = filled.stream().distinct().toList();
		}
		return paths.stream().filter((path) -> !VARIABLE.matcher(path).find());
	}

	private Map<String, List<String>> variables() {
		List<String> dimensions = this.review.dimensions().stream().map(Dimension::id).toList();
		List<String> indicators = this.review.stage().indicators();
		List<String> items = this.review.stage()
			.superuser()
			.sql("select item_id::text from evidence_items where assessment_id = ? order by position")
			.param(this.review.reference())
			.query(String.class)
			.list();
		return Map.of("{dimension}", dimensions, "{indicator}", indicators, "{subject}",
				Stream.concat(dimensions.stream(), indicators.stream()).toList(), "{item}", items, "{framework}",
				List.of("dfe-2023", "cst-2023"));
	}

	private String reviewId() {
		return this.review.stage()
			.superuser()
			.sql("select review_id::text from reviews where adviser_id = ?")
			.param(this.review.adviser().id())
			.query(String.class)
			.optional()
			.orElse("none");
	}

	private void fetchAll() {
		for (int count = 0; !this.waiting.isEmpty(); count++) {
			if (count % OFTEN == 0) {
				this.review.stage().forgetLimits();
			}
			fetch(this.waiting.remove());
		}
	}

	private void fetch(String address) {
		Visitor.Page page = this.visitor.get(address);
		if (page.status() >= 500 || page.status() == 429) {
			throw new IllegalStateException(address + " answers " + page.status());
		}
		page.header("Location")
			.filter((location) -> location.startsWith("/portfolio"))
			.ifPresent((location) -> ask(location));
		if (page.status() == 200) {
			String said = isZip(page) ? unzipped(this.visitor.download(address)) : page.body();
			this.bytes += said.length();
			this.pages.put(without(address), without(said));
			ADDRESS.matcher(page.body())
				.results()
				.forEach((found) -> ask(Parser.unescapeEntities(found.group(1), true)));
		}
	}

	private static boolean isZip(Visitor.Page page) {
		String type = page.header("Content-Type").orElse("");
		return type.contains("zip") || type.contains("openxmlformats");
	}

	/**
	 * The names and texts in an archive. Of a workbook only the list at its end tells how
	 * long each part is, so it is read as a file.
	 */
	private static String unzipped(byte[] archive) {
		StringBuilder all = new StringBuilder();
		try {
			Path file = Files.write(Files.createTempFile("crawled", ".zip"), archive);
			try (ZipFile zip = new ZipFile(file.toFile())) {
				for (ZipEntry entry : Collections.list(zip.entries())) {
					all.append(entry.getName()).append('\n');
					if (!entry.getName().startsWith("docProps/")) {
						all.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8))
							.append('\n');
					}
				}
			}
			Files.delete(file);
			return all.toString();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A text without what tells one board, one adviser or one moment from another. */
	private String without(String text) {
		return ANYWAY
			.matcher(text.replace(this.review.board().trust().reference().toString(), "TRUST")
				.replace(this.review.reference().toString(), "ASSESSMENT")
				.replace(Integer.toString(this.review.board().trust().number()), "NUMBER")
				.replace(this.review.adviser().name(), "ADVISER"))
			.replaceAll("ANYWAY");
	}

}
