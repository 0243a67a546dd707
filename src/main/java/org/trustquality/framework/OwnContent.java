package org.trustquality.framework;

import java.util.List;
import java.util.Objects;

import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes the content of a trust's own edition: everything that the published one says,
 * and one more claim for each indicator of the trust's own. The keys keep their order and
 * new ones are put in theirs, so that it is canonical as the published one is.
 */
final class OwnContent {

	private static final JsonMapper JSON = JsonMapper.builder()
		.disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
		.build();

	private static final String CLAIM = "The trust added this indicator itself; the review does not examine it.";

	/** Stands where a trust gives no reason. */
	static final String NO_REASON = "The board of this trust asks itself this beside what the edition asks.";

	private OwnContent() {
	}

	/**
	 * A published edition with more indicators.
	 * @param number the number of the edition that comes of it
	 */
	static EditionContent of(EditionContent published, String number, List<OwnIndicator> added) {
		ObjectNode edition = (ObjectNode) JSON.readTree(published.json());
		edition.put("edition", number);
		edition.put("title", edition.required("title").stringValue() + ", with our own indicators");
		for (JsonNode dimension : edition.required("dimensions")) {
			ArrayNode claims = (ArrayNode) dimension.required("claims");
			added.stream()
				.filter((indicator) -> indicator.dimension().equals(dimension.required("id").stringValue()))
				.forEach((indicator) -> claims.add(claim(indicator)));
		}
		return new EditionContent(JSON.writeValueAsString(edition));
	}

	private static ObjectNode claim(OwnIndicator added) {
		ObjectNode claim = JSON.createObjectNode();
		claim.put("claim", CLAIM);
		claim.put("id", added.id());
		claim.putArray("indicators").add(indicator(added));
		return claim;
	}

	private static ObjectNode indicator(OwnIndicator added) {
		ObjectNode indicator = JSON.createObjectNode();
		indicator.put("id", added.id());
		ArrayNode levels = indicator.putArray("levels");
		added.levels().forEach(levels::add);
		indicator.put("statement", added.statement());
		indicator.put("title", added.title());
		indicator.put("why", Objects.requireNonNullElse(added.why(), NO_REASON));
		return indicator;
	}

}
