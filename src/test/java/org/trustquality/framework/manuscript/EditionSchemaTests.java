package org.trustquality.framework.manuscript;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustquality.framework.ManuscriptFolder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.core.io.FileSystemResource;

import static org.assertj.core.api.Assertions.assertThat;

/** The JSON Schema that is shipped beside the editions. */
class EditionSchemaTests {

	private static final Path FRAMEWORKS = Path.of("src/main/resources/frameworks");

	private static final JsonNode SCHEMA = JsonMapper.shared()
		.readTree(FRAMEWORKS.resolve("edition.schema.json").toFile());

	private static final Set<String> KINDS = Set.of("sources", "findings", "contested-and-missing", "crosswalk",
			"glossary");

	@TempDir
	Path folder;

	@ParameterizedTest
	@MethodSource("files")
	void describesEveryFile(Path file) {
		JsonNode content = YAMLMapper.shared().readTree(file.toFile());
		assertThat(errors(content.has("based-on") ? "amendment" : kind(file), content)).isEmpty();
	}

	static Stream<Path> files() throws IOException {
		try (Stream<Path> files = Stream.of(FRAMEWORKS, Path.of("src/test/resources/editions"))
			.flatMap(EditionSchemaTests::below)) {
			return files.filter((file) -> file.toString().endsWith(".yaml")).sorted().toList().stream();
		}
	}

	private static Stream<Path> below(Path folder) {
		try {
			return Files.walk(folder, 2);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String kind(Path file) {
		String name = file.getFileName().toString().replace(".yaml", "");
		return name.equals("edition") ? "edition-file" : KINDS.contains(name) ? name : "dimension";
	}

	@ParameterizedTest
	@ValueSource(strings = { "cst-2022.1", "cst-2022.2", "board-skills.1" })
	void describesThePublishedEdition(String edition) {
		EditionManuscript manuscript = EditionManuscript
			.of(new FileSystemResource(FRAMEWORKS.resolve(edition + "/edition.yaml")));
		assertThat(errors(SCHEMA, JsonMapper.shared().readTree(manuscript.content().json()))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "asking, basis: opinion, basis: hearsay", "asking, basis: opinion, 'basis: research'",
			"asking, statement: The board asks., statements: The board asks.", "asking, level: trust, level: city",
			"asking, '- What a pupil says', ''",
			"asking, Ask again., a a a a a a a a a a a a a a a a a a a a a a a a a a",
			"sources, role: background, role: unknown", "sources, 'https://', ''", "sources, year: 2020, year: soon",
			"findings, 'not-used: It says nothing on asking.', ''", "findings, 'contests: partly', ''",
			"findings, 'reason: It says so.', ''", "findings, counts: gap, counts: never",
			"findings, '    gap: Missing.', '    gaps: Missing.'", "contested-and-missing, what-we-do: We ask., ''",
			"crosswalk, part: leaf, parts: leaf", "glossary, term: asking, word: asking",
			"edition, glossary.yaml, glossary", "edition, '[Not yet, Partly, Embedded]', '[Not yet, Partly]'" })
	void findsWhatTheFormatRefuses(String file, String old, String changed) throws IOException {
		String name = file + ".yaml";
		ManuscriptFolder.full(this.folder).with(name, old, changed);
		Path yaml = this.folder.resolve("full-2022.1").resolve(name);
		assertThat(errors(kind(yaml), YAMLMapper.shared().readTree(Files.readString(yaml)))).isNotEmpty();
	}

	@Test
	void hasTheKeysOfTheFormatAndNoOther() {
		Map<String, Set<String>> ofSchema = new TreeMap<>();
		keys("edition", SCHEMA, ofSchema);
		Map<String, Set<String>> ofFormat = new TreeMap<>();
		keys("edition", EditionFormat.EDITION, ofFormat);
		assertThat(ofSchema).isEqualTo(ofFormat);
		assertThat(ofFormat).hasSizeGreaterThan(20);
	}

	@Test
	void editionFileHasTheKeysOfTheEdition() {
		assertThat(keysOf(SCHEMA.required("$defs").required("edition-file"))).isEqualTo(keysOf(SCHEMA));
	}

	@Test
	void explainsEveryKey() {
		Stream.concat(Stream.of(SCHEMA), SCHEMA.required("$defs").valueStream())
			.flatMap((thing) -> thing.required("properties").propertyStream())
			.forEach((key) -> assertThat(resolved(key.getValue()).path("description").asString("")).as(key.getKey())
				.isNotBlank());
	}

	// A key that may be missing has a question mark.
	private static void keys(String path, Shape shape, Map<String, Set<String>> found) {
		if (shape instanceof Shape.Items items) {
			keys(path + "[]", items.item(), found);
		}
		else if (shape instanceof Keys keys) {
			Set<String> names = new TreeSet<>(keys.required().keySet());
			keys.optional().keySet().forEach((key) -> names.add(key + "?"));
			found.put(path, names);
			keys.required().forEach((key, value) -> keys(path + "." + key, value, found));
			keys.optional().forEach((key, value) -> keys(path + "." + key, value, found));
		}
	}

	private static void keys(String path, JsonNode schema, Map<String, Set<String>> found) {
		JsonNode thing = resolved(schema);
		if (thing.has("items")) {
			keys(path + "[]", thing.required("items"), found);
		}
		else if (thing.has("properties")) {
			assertThat(thing.path("additionalProperties").asBoolean(true)).as(path).isFalse();
			found.put(path, keysOf(thing));
			thing.required("properties")
				.propertyStream()
				.forEach((key) -> keys(path + "." + key.getKey(), key.getValue(), found));
		}
	}

	private static Set<String> keysOf(JsonNode thing) {
		List<String> required = thing.path("required").valueStream().map(JsonNode::stringValue).toList();
		Set<String> names = new TreeSet<>();
		thing.required("properties")
			.propertyNames()
			.forEach((key) -> names.add(required.contains(key) ? key : key + "?"));
		return names;
	}

	private static JsonNode resolved(JsonNode schema) {
		return schema.has("$ref") ? SCHEMA.required("$defs")
			.required(schema.required("$ref").stringValue().substring("#/$defs/".length())) : schema;
	}

	private static List<Error> errors(String kind, JsonNode content) {
		ObjectNode one = JsonMapper.shared().createObjectNode();
		one.put("$ref", "#/$defs/" + kind);
		one.set("$defs", SCHEMA.required("$defs"));
		return errors(one, content);
	}

	private static List<Error> errors(JsonNode schema, JsonNode content) {
		Schema validator = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema);
		return validator.validate(content);
	}

}
