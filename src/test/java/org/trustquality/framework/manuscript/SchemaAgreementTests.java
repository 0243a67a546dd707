package org.trustquality.framework.manuscript;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trustquality.framework.WholeEdition;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The published schema and our own rules agree: what the rules let through the schema
 * does, and what the schema refuses the rules refuse.
 */
class SchemaAgreementTests {

	private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
		.getSchema(JsonMapper.shared().readTree(Path.of("src/main/resources/frameworks/edition.schema.json").toFile()));

	private static final int ROUNDS = Integer.getInteger("schema.rounds", 2_000);

	private static boolean isValid(JsonNode edition) {
		return SCHEMA.validate(edition).isEmpty();
	}

	private static boolean keepsTheRules(JsonNode edition) {
		byte[] bytes = JsonMapper.shared().writeValueAsString(edition).getBytes(StandardCharsets.UTF_8);
		return EditionFile.of("x", bytes)
			.faults((number) -> Optional.of(EditionFile.of("y", WholeEdition.yaml().bytes())
				.approvedContent((none) -> Optional.empty())
				.edition()))
			.isEmpty();
	}

	private static JsonNode tree(WholeEdition edition) {
		return YAMLMapper.shared().readTree(edition.text());
	}

	@Test
	void letsTheWholeEditionThrough() {
		assertThat(isValid(tree(WholeEdition.yaml()))).isTrue();
		assertThat(keepsTheRules(tree(WholeEdition.yaml()))).isTrue();
	}

	/** Mappings with a key twice, or with references, are gone once a tree is read. */
	@ParameterizedTest(name = "{0}")
	@MethodSource("org.trustquality.framework.manuscript.Broken#all")
	void tellsWhatTheListSaysThatItTells(Broken broken) {
		if (broken.bySchema()) {
			assertThat(isValid(tree(broken.file()))).isFalse();
			assertThat(keepsTheRules(tree(broken.file()))).isFalse();
		}
	}

	@Test
	void refusesNothingThatTheRulesLetThrough() {
		Random random = new Random(9);
		int both = 0;
		int neither = 0;
		int rulesAlone = 0;
		List<String> schemaAlone = new ArrayList<>();
		for (int round = 0; round < ROUNDS; round++) {
			JsonNode edition = tree(WholeEdition.yaml());
			String what = change(edition, random);
			boolean valid = isValid(edition);
			boolean kept = keepsTheRules(edition);
			both += (valid && kept) ? 1 : 0;
			neither += (!valid && !kept) ? 1 : 0;
			rulesAlone += (valid && !kept) ? 1 : 0;
			if (!valid && kept) {
				schemaAlone.add(what);
			}
		}
		System.out.println("Schema and rules: editions changed=" + ROUNDS + ", let through by both=" + both
				+ ", refused by both=" + neither + ", refused by rules between parts alone=" + rulesAlone
				+ ", by the schema alone=" + schemaAlone.size());
		assertThat(schemaAlone).isEmpty();
		assertThat(both).isPositive();
		assertThat(neither).isGreaterThan(rulesAlone);
	}

	/** Otherwise no disagreement would be seen. */
	@Test
	void findsAPlantedDisagreement() {
		ObjectNode schema = (ObjectNode) JsonMapper.shared()
			.readTree(Path.of("src/main/resources/frameworks/edition.schema.json").toFile());
		((ObjectNode) schema.required("properties")).remove("glossary");
		Schema planted = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema);
		assertThat(planted.validate(tree(WholeEdition.yaml()))).isNotEmpty();
	}

	/** Changes one thing anywhere. */
	private static String change(JsonNode edition, Random random) {
		List<JsonNode> parts = new ArrayList<>();
		collect(edition, parts);
		JsonNode part = parts.get(random.nextInt(parts.size()));
		if (part instanceof ObjectNode object) {
			List<String> keys = new ArrayList<>(object.propertyNames());
			String key = keys.get(random.nextInt(keys.size()));
			switch (random.nextInt(4)) {
				case 0 -> object.remove(key);
				case 1 -> object.put("another-" + key, "x");
				case 2 -> object.set(key, value(random));
				default -> object.set(keys.get(random.nextInt(keys.size())), object.get(key).deepCopy());
			}
			return key;
		}
		ArrayNode list = (ArrayNode) part;
		switch (random.nextInt(3)) {
			case 0 -> list.remove(random.nextInt(list.size()));
			case 1 -> list.add(value(random));
			default -> list.add(list.get(random.nextInt(list.size())).deepCopy());
		}
		return "a list";
	}

	private static void collect(JsonNode node, List<JsonNode> parts) {
		if (node.isContainer() && !node.isEmpty()) {
			parts.add(node);
			node.forEach((child) -> collect(child, parts));
		}
	}

	private static JsonNode value(Random random) {
		String[] values = { "\"Other words.\"", "\"\"", "7", "-1", "2020", "2.5", "true", "null", "[]", "{}", "[\"a\"]",
				"{\"a\": \"b\"}", "\"" + "word ".repeat(30) + "end\"", "\"AS-1\"", "\"partly\"",
				"\"" + "x".repeat(41) + "\"" };
		return JsonMapper.shared().readTree(values[random.nextInt(values.length)]);
	}

}
