package org.trustquality.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** No statement, view or redirect is put together from what was sent. */
class SourceTests {

	private static final Pattern LITERAL = Pattern.compile("\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\])*\"", Pattern.DOTALL);

	private static final Pattern STATEMENT = Pattern
		.compile("\\.sql\\((.*?)\\)\\s*\\.(?:params?|query|update|formatted)\\b", Pattern.DOTALL);

	private static final Pattern VIEW = Pattern.compile("\\breturn (.*?);", Pattern.DOTALL);

	private static final Pattern TYPED = Pattern
		.compile("@(?:PathVariable|RequestParam)(?:\\([^)]*\\))?(?: @Nullable)? String (\\w+)");

	/** A part that is no constant, nor a literal. */
	private static final Pattern VARIABLE = Pattern.compile("(?:^|\\W)([a-z]\\w*)");

	/** Which choose among texts of ours. */
	private static final Set<String> CHOSEN = Set.of("assessment/result/StoredResults.java table",
			"access/personal/ErasedAccounts.java which", "access/trusts/TrustDirectory.java condition",
			"access/trusts/TrustDirectory.java named", "assessment/keeping/AnswerShelf.java table",
			"system/database/EmbeddedDatabase.java name");

	private final Map<String, String> sources = read();

	@Test
	void buildsNoStatementFromText() {
		List<String> found = new ArrayList<>();
		this.sources.forEach((file, text) -> built(text).forEach((part) -> found.add(file + " " + part)));
		System.out.println("Sources: files=" + this.sources.size() + ", statements="
				+ this.sources.values().stream().mapToLong((text) -> STATEMENT.matcher(text).results().count()).sum()
				+ ", built from variables=" + found.size() + ", all of them chosen among constants");
		assertThat(found).isSubsetOf(CHOSEN);
	}

	@Test
	void leadsNowhereThatWasTyped() {
		this.sources.forEach((file, text) -> assertThat(typed(text)).as(file).isEmpty());
	}

	@ParameterizedTest
	@ValueSource(strings = { "jdbc.sql(\"select * from x where y = '\" + name + \"'\").query()",
			"jdbc.sql(query + \" limit 1\").param(1)" })
	void findsABuiltStatement(String fault) {
		assertThat(built(fault)).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "String show(@PathVariable String page) { return page; }",
			"String show(@RequestParam(required = false) @Nullable String next) { return \"redirect:\" + next; }",
			"String show(@PathVariable String page) { return \"system/\" + page; }" })
	void findsATypedView(String fault) {
		assertThat(typed(fault)).isNotEmpty();
	}

	private static List<String> built(String text) {
		List<String> found = new ArrayList<>();
		STATEMENT.matcher(text)
			.results()
			.map((statement) -> statement.group(1))
			.filter((sql) -> sql.contains("+"))
			.forEach((sql) -> {
				Matcher variable = VARIABLE
					.matcher(LITERAL.matcher(sql).replaceAll("").replaceAll("\\b[A-Z]\\w*\\.", ""));
				while (variable.find()) {
					found.add(variable.group(1));
				}
			});
		return found;
	}

	/** Views and redirects that hold a text from the request as it came. */
	private static List<String> typed(String text) {
		List<String> names = TYPED.matcher(text).results().map((found) -> found.group(1)).toList();
		return VIEW.matcher(text)
			.results()
			.map((view) -> LITERAL.matcher(view.group(1)).replaceAll("\"\""))
			.filter((view) -> names.stream()
				.anyMatch((name) -> view.equals(name) || view.matches("(?s).*\"\" \\+ " + name + "\\b(?!\\().*")))
			.toList();
	}

	private static Map<String, String> read() {
		Path root = Path.of("src/main/java/org/trustquality");
		try (Stream<Path> files = Files.walk(root)) {
			Map<String, String> sources = new TreeMap<>();
			for (Path file : files.filter((path) -> path.toString().endsWith(".java")).toList()) {
				sources.put(root.relativize(file).toString(), Files.readString(file));
			}
			assertThat(sources).hasSizeGreaterThan(300);
			return sources;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
