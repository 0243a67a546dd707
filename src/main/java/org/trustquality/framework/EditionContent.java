package org.trustquality.framework;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.trustquality.evidence.Contested;
import org.trustquality.evidence.EvidenceGrade;
import org.trustquality.evidence.EvidenceLevel;
import org.trustquality.evidence.Facts;
import org.trustquality.evidence.StudyDesign;

/**
 * What was published of an edition, to the byte: its canonical JSON. The text never
 * changes; what the application reads from it may grow. It judges nothing and passes over
 * what it does not know, so that an edition stays readable when the rules for new ones
 * become stricter and when a newer version of the application published it.
 *
 * @param json the canonical JSON
 */
public record EditionContent(String json) {

	private static final JsonMapper JSON = JsonMapper.shared();

	/** The SHA-256 of the text, as 64 hexadecimal digits. */
	public String checksum() {
		return Checksum.of(this.json);
	}

	/** The edition that the text describes. */
	public Edition edition() {
		JsonNode edition = JSON.readTree(this.json);
		int referenceYear = edition.required("evidence-reference-year").intValue();
		return new Edition(text(edition, "edition"), text(edition, "title"), text(edition, "description"),
				referenceYear, edition.required("states-review-ordering").booleanValue(), texts(edition, "levels"),
				list(edition, "dimensions", (dimension) -> dimension(dimension, referenceYear)));
	}

	private static Dimension dimension(JsonNode dimension, int referenceYear) {
		return new Dimension(text(dimension, "id"), text(dimension, "title"), text(dimension, "summary"),
				list(dimension, "claims", (claim) -> claim(claim, referenceYear)));
	}

	private static GradedClaim claim(JsonNode claim, int referenceYear) {
		Facts facts = claim.has("facts") ? facts(claim.required("facts")) : null;
		EvidenceGrade grade = (facts != null) ? facts.grade(referenceYear) : null;
		return new GradedClaim(text(claim, "id"), text(claim, "claim"), facts, grade, textIfAny(claim, "sources"),
				list(claim, "indicators", EditionContent::indicator));
	}

	private static Facts facts(JsonNode facts) {
		return new Facts(constant(StudyDesign.class, facts, "design"), facts.required("independent-sources").intValue(),
				facts.required("countries").intValue(), facts.required("english-source").booleanValue(),
				facts.has("newest") ? facts.required("newest").intValue() : null,
				constant(Contested.class, facts, "contested"), constant(EvidenceLevel.class, facts, "level"),
				facts.required("gap").booleanValue());
	}

	private static Indicator indicator(JsonNode indicator) {
		Indicator.Wording wording = wording(indicator, text(indicator, "why"));
		return new Indicator(text(indicator, "id"), text(indicator, "title"), wording,
				indicator.has("single-academy") ? singleAcademy(indicator.required("single-academy"), wording) : null);
	}

	private static Indicator.Wording singleAcademy(JsonNode singleAcademy, Indicator.Wording wording) {
		String why = textIfAny(singleAcademy, "why");
		return wording(singleAcademy, (why != null) ? why : wording.why());
	}

	private static Indicator.Wording wording(JsonNode wording, String why) {
		return new Indicator.Wording(text(wording, "statement"), why, texts(wording, "levels"));
	}

	private static String text(JsonNode node, String key) {
		return node.required(key).stringValue();
	}

	private static @Nullable String textIfAny(JsonNode node, String key) {
		return node.has(key) ? text(node, key) : null;
	}

	private static List<String> texts(JsonNode node, String key) {
		return list(node, key, JsonNode::stringValue);
	}

	private static <T> List<T> list(JsonNode node, String key, Function<JsonNode, T> item) {
		return node.required(key).valueStream().map(item).toList();
	}

	private static <E extends Enum<E>> E constant(Class<E> type, JsonNode node, String key) {
		return Enum.valueOf(type, text(node, key).toUpperCase(Locale.ROOT));
	}

}
