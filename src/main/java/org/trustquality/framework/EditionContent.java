package org.trustquality.framework;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.trustquality.evidence.Contested;
import org.trustquality.evidence.EvidenceGrade;
import org.trustquality.evidence.EvidenceLevel;
import org.trustquality.evidence.Facts;
import org.trustquality.evidence.StudyDesign;
import tools.jackson.databind.json.JsonMapper;

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
		JsonPart edition = new JsonPart(JSON.readTree(this.json));
		int referenceYear = edition.number("evidence-reference-year");
		return new Edition(edition.text("edition"), edition.text("title"), edition.text("description"), referenceYear,
				edition.truth("states-review-ordering"), edition.texts("levels"),
				edition.partIfAny("asked").map(JsonPart::entries).orElse(Map.of()),
				edition.list("dimensions", (dimension) -> dimension(dimension, referenceYear)),
				AppendixContent.appendix(edition));
	}

	private static Dimension dimension(JsonPart dimension, int referenceYear) {
		return new Dimension(dimension.text("id"), dimension.text("title"), dimension.text("summary"),
				dimension.list("claims", (claim) -> claim(claim, referenceYear)),
				dimension.decimalIfAny("evidence-constant"));
	}

	private static GradedClaim claim(JsonPart claim, int referenceYear) {
		Facts facts = claim.partIfAny("facts").map(EditionContent::facts).orElse(null);
		EvidenceGrade grade = (facts != null) ? facts.grade(referenceYear) : null;
		return new GradedClaim(claim.text("id"), claim.text("claim"), facts, grade, claim.textIfAny("sources"),
				claim.list("indicators", EditionContent::indicator));
	}

	private static Facts facts(JsonPart facts) {
		return new Facts(facts.constant(StudyDesign.class, "design"), facts.number("independent-sources"),
				facts.number("countries"), facts.truth("english-source"),
				facts.has("newest") ? facts.number("newest") : null, facts.constant(Contested.class, "contested"),
				facts.constant(EvidenceLevel.class, "level"), facts.truth("gap"));
	}

	private static Indicator indicator(JsonPart indicator) {
		Indicator.Wording wording = new Indicator.Wording(indicator.text("statement"), indicator.text("why"),
				indicator.texts("levels"), indicator.textsIfAny("look-at"), suggestions(indicator));
		return new Indicator(indicator.text("id"), indicator.text("title"), wording,
				indicator.partIfAny("single-academy")
					.map((singleAcademy) -> singleAcademy(singleAcademy, wording))
					.orElse(null),
				indicator.textsIfAny("replaces"));
	}

	// What a single academy is not told otherwise holds for it too.
	private static Indicator.Wording singleAcademy(JsonPart singleAcademy, Indicator.Wording usual) {
		return new Indicator.Wording(singleAcademy.text("statement"),
				Objects.requireNonNullElse(singleAcademy.textIfAny("why"), usual.why()), singleAcademy.texts("levels"),
				singleAcademy.has("look-at") ? singleAcademy.texts("look-at") : usual.lookAt(),
				singleAcademy.has("suggestions") ? suggestions(singleAcademy) : usual.suggestions());
	}

	private static List<Suggestion> suggestions(JsonPart wording) {
		return wording.listIfAny("suggestions",
				(suggestion) -> new Suggestion(suggestion.text("text"),
						suggestion.constant(Suggestion.Basis.class, "basis"), suggestion.textIfAny("finding"),
						suggestion.textIfAny("source")));
	}

}
