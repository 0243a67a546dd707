package org.trustquality.framework.manuscript;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustquality.framework.Edition;
import org.trustquality.framework.EditionContent;
import org.trustquality.framework.WholeEdition;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.FileSystemResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** One file with a whole edition, as it should be and as it should not. */
class EditionFileTests {

	private static final String PUBLISHED = "whole-2025.1";

	private static final Function<String, Optional<Edition>> KNOWN = (number) -> number.equals(PUBLISHED)
			? Optional.of(edition(WholeEdition.numbered(PUBLISHED))) : Optional.empty();

	private static Edition edition(WholeEdition whole) {
		return EditionFile.of("x", whole.bytes()).approvedContent((none) -> Optional.empty()).edition();
	}

	private static List<String> faults(byte[] bytes) {
		return EditionFile.of("edition.yaml", bytes)
			.faults(KNOWN)
			.stream()
			.map((fault) -> fault.place().line() + ": " + fault.words())
			.toList();
	}

	private static List<String> faults(String text) {
		return faults(text.getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void readsAWholeEdition() {
		EditionFile file = EditionFile.of("edition.yaml", WholeEdition.yaml().bytes());
		assertThat(file.faults(KNOWN)).isEmpty();
		assertThat(file.number()).hasValue(WholeEdition.NUMBER);
		Edition edition = file.approvedContent(KNOWN).edition();
		assertThat(edition.id()).isEqualTo(WholeEdition.NUMBER);
		assertThat(edition.indicators()).hasSize(3);
		assertThat(edition.glossary()).hasSize(1);
	}

	@Test
	void readsJsonAsItReadsYamlWithItsOwnLines() {
		String json = Broken.json(WholeEdition.yaml());
		assertThat(json).contains("\n\t\"title\"");
		assertThat(EditionFile.of("edition.json", json.getBytes(StandardCharsets.UTF_8)).approvedContent(KNOWN))
			.isEqualTo(EditionFile.of("edition.yaml", WholeEdition.yaml().bytes()).approvedContent(KNOWN));
		int line = (int) json.substring(0, json.indexOf("\"gap\"")).lines().count();
		assertThat(faults(json.replace("\"gap\" : false", "\"gap\" : \"no\"")))
			.containsExactly(line + ": \"gap\" must be true or false, not text");
		assertThat(faults(json.replace("\"gap\" : false", "\"gap\" : false,,"))).singleElement()
			.asString()
			.startsWith(line + ": is not JSON: ");
		assertThat(faults(json + "{}")).singleElement()
			.asString()
			.endsWith(": starts a second document; a file holds one");
	}

	@Test
	void takesEveryShippedEditionAsOneFile() throws IOException {
		Map<String, EditionContent> shipped = new TreeMap<>();
		try (Stream<Path> folders = Files.list(Path.of("src/main/resources/frameworks"))) {
			folders.filter(Files::isDirectory)
				.map((folder) -> EditionManuscript.of(new FileSystemResource(folder.resolve("edition.yaml"))))
				.forEach((edition) -> shipped.put(edition.editionId(), edition.content()));
		}
		shipped.forEach((number, content) -> {
			byte[] bytes = content.json().getBytes(StandardCharsets.UTF_8);
			assertThat(EditionFile.of(number, bytes)
				.approvedContent((before) -> Optional.ofNullable(shipped.get(before)).map(EditionContent::edition)))
				.isEqualTo(content);
			JsonNode tree = JsonMapper.shared().readTree(content.json());
			System.out.println("Edition " + number + " as one file: bytes=" + bytes.length + ", values=" + values(tree)
					+ ", depth=" + depth(tree) + ", longest text=" + longest(tree));
			assertThat(values(tree)).isLessThan(YamlFile.MOST_VALUES / 10);
			assertThat(depth(tree)).isLessThan(YamlFile.DEEPEST * 2 / 3);
			assertThat(longest(tree)).isLessThan(Shape.LONGEST / 5);
		});
	}

	private static int values(JsonNode node) {
		return 1 + node.valueStream().mapToInt(EditionFileTests::values).sum();
	}

	private static int depth(JsonNode node) {
		return node.isContainer() ? 1 + node.valueStream().mapToInt(EditionFileTests::depth).max().orElse(0) : 0;
	}

	private static int longest(JsonNode node) {
		return node.isContainer() ? node.valueStream().mapToInt(EditionFileTests::longest).max().orElse(0)
				: node.asString("").length();
	}

	@Test
	void doesNotMindByteOrderMarksAndWindowsLines() {
		String windows = "\uFEFF" + WholeEdition.yaml().text().replace("\n", "\r\n");
		assertThat(faults(windows)).isEmpty();
		assertThat(EditionFile.of("edition.yaml", windows.getBytes(StandardCharsets.UTF_8)).approvedContent(KNOWN))
			.isEqualTo(EditionFile.of("edition.yaml", WholeEdition.yaml().bytes()).approvedContent(KNOWN));
		assertThat(faults(windows.replace("gap: false", "gap: no")))
			.containsExactly("22: \"gap\" must be true or false, not text");
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("org.trustquality.framework.manuscript.Broken#all")
	void namesEveryFaultWithItsLine(Broken broken) {
		assertThat(faults(broken.file().bytes())).containsExactlyElementsOf(broken.faults());
		assertThatExceptionOfType(InvalidEdition.class)
			.isThrownBy(() -> EditionFile.of("edition.yaml", broken.file().bytes()).approvedContent(KNOWN));
	}

	static Stream<Arguments> noText() {
		byte[] text = WholeEdition.yaml().bytes();
		ByteArrayOutputStream windows = new ByteArrayOutputStream();
		windows.writeBytes("edition: whole-2026.1\ntitle: St Mary".getBytes(StandardCharsets.US_ASCII));
		windows.write(0x92);
		windows.writeBytes("s\n".getBytes(StandardCharsets.US_ASCII));
		return Stream.of(arguments("nothing", new byte[0], "1: is empty"),
				arguments("a remark", "# later\n".getBytes(StandardCharsets.US_ASCII), "1: is empty"),
				arguments("UTF-16, little end first",
						("\uFEFF" + WholeEdition.yaml().text()).getBytes(StandardCharsets.UTF_16LE),
						"1: is UTF-16; save it as UTF-8"),
				arguments("UTF-16, big end first", WholeEdition.yaml().text().getBytes(StandardCharsets.UTF_16),
						"1: is UTF-16; save it as UTF-8"),
				arguments("UTF-16 without a mark", WholeEdition.yaml().text().getBytes(StandardCharsets.UTF_16BE),
						"1: is no text: it holds the character U+0000"),
				arguments("UTF-32", WholeEdition.yaml().text().getBytes(Charset.forName("UTF-32BE")),
						"1: is no text: it holds the character U+0000"),
				arguments("Windows-1252", windows.toByteArray(), "2: is not UTF-8; save it as UTF-8"),
				arguments("cut in a character", "title: \u00E9".getBytes(StandardCharsets.UTF_8), null),
				arguments("a picture", new byte[] { (byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0 },
						"1: is not UTF-8; save it as UTF-8"),
				arguments("an archive", new byte[] { 'P', 'K', 3, 4, 20, 0, 8, 8 },
						"1: is no text: it holds the character U+0003"),
				arguments("too much", java.util.Arrays.copyOf(text, EditionFile.LARGEST + 1), "1: has more than 2 MB"),
				arguments("a sentence", "Once upon a time".getBytes(StandardCharsets.US_ASCII),
						"1: edition.yaml must be an edition, not text"),
				arguments("a list", "- a\n- b\n".getBytes(StandardCharsets.US_ASCII),
						"1: edition.yaml must be an edition, not a list"),
				arguments("no YAML", "edition: whole: one\n".getBytes(StandardCharsets.US_ASCII),
						"1: is not YAML: mapping values are not allowed here"),
				arguments("a spreadsheet", "edition,title\nwhole-2026.1,Whole\n".getBytes(StandardCharsets.US_ASCII),
						"1: edition.yaml must be an edition, not text"));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("noText")
	void saysWhatIsWrongWithAFileThatIsNoEdition(String what, byte[] bytes,
			@org.jspecify.annotations.Nullable String fault) {
		if (fault != null) {
			assertThat(faults(bytes)).as(what).containsExactly(fault);
		}
		else {
			assertThat(faults(java.util.Arrays.copyOf(bytes, bytes.length - 1)))
				.containsExactly("1: is not UTF-8; save it as UTF-8");
		}
	}

	@Test
	void namesTheFirstIndicatorBeyondTheLimitOfThreeThousand() {
		assertThat(faults(WholeEdition.yaml().larger(57).bytes())).isEmpty();
		assertThat(faults(WholeEdition.yaml().larger(2_997).bytes())).containsExactly(
				"1: statements and levels of the indicators have 12013 words; at most 3700 are allowed",
				"1: statements and levels of the indicators for a single academy have 12013 words; at most 3700 are allowed",
				"45: \"indicators\" has 2998 items; 1 to 1000 are allowed",
				"108: an edition has at most 60 indicators; this one has 3000, and here the next begins");
	}

	@Test
	void readsNothingThatLiesTooDeepOrIsTooMuch() {
		assertThat(faults("a: " + "[".repeat(19) + "]".repeat(19))).noneMatch((fault) -> fault.contains("deep"));
		assertThat(faults("a:\n  " + "[".repeat(1000)))
			.containsExactly("2: parts lie inside each other more than 20 deep, so the rest was not read");
		assertThat(faults("{\"a\":\n" + "[".repeat(400)))
			.containsExactly("2: parts lie inside each other more than 20 deep, so the rest was not read");
		assertThat(faults("a:\n" + "- b\n".repeat(100_001)))
			.containsExactly("100000: here are more than 100,000 values, so the rest was not read");
	}

	@Test
	void doesNotLaughABillionTimes() {
		StringBuilder laughs = new StringBuilder("a0: &a0 [ha, ha, ha, ha, ha, ha, ha, ha, ha, ha]\n");
		for (int level = 1; level <= 9; level++) {
			laughs.append("a%d: &a%d [%s]\n".formatted(level, level,
					String.join(", ", java.util.Collections.nCopies(10, "*a" + (level - 1)))));
		}
		assertThat(faults(laughs.toString())).hasSize(90 + 7 + 10)
			.contains("10: refers to another part with *; write the text out");
	}

	@Test
	void quotesNothingThatAPageCannotShow() {
		assertThat(faults("\"\\u202Ea\\0\": x\n" + "k".repeat(900) + ": y\n"))
			.noneMatch((fault) -> fault.length() > 620)
			.noneMatch((fault) -> fault.contains("\0") || fault.contains("\u202E"))
			.anyMatch((fault) -> fault.startsWith("1: \"\uFFFDa\uFFFD\" is not a key of an edition"));
	}

	/** What would take long, or give more faults than anybody could hold. */
	@ParameterizedTest
	@ValueSource(strings = { "k: v\nk: v\n", "- [\n", "- *a\n", "? k\n", "'", "\"\\x41", "{a: ", "#\n", "- - - -\n",
			"a: |\n", "&a ", "- !!binary AA\n", "\t", "- 99999999999999999999\n", "[[],", "- {a: b}\n" })
	void judgesTwoMegabytesOfAnythingInSeconds(String piece) {
		byte[] bytes = piece.repeat(EditionFile.LARGEST / piece.length()).getBytes(StandardCharsets.US_ASCII);
		assertTimeoutPreemptively(Duration.ofSeconds(30),
				() -> assertThat(faults(bytes)).isNotEmpty().hasSizeLessThanOrEqualTo(EditionCheck.MOST_FAULTS));
	}

	@Test
	void givesUpCountingFaults() {
		String many = "dimensions:\n" + "- {id: a}\n".repeat(16_000) + "crosswalk:\n  frameworks:\n"
				+ "  - {id: a}\n".repeat(16_000);
		assertTimeoutPreemptively(Duration.ofSeconds(30),
				() -> assertThat(faults(many)).hasSize(EditionCheck.MOST_FAULTS));
	}

}
