package org.trustquality.framework.export;

import org.trustquality.framework.EditionContent;
import org.trustquality.framework.EditionNumber;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The whole edition as one JSON document: what was published, with line breaks for
 * readers. {@code edition.schema.json} describes it.
 *
 * @param content what was published
 */
public record EditionDocument(EditionContent content) {

	private static final JsonMapper JSON = JsonMapper.shared();

	// The same bytes on every machine, whatever its line ends are.
	private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

	private static final ObjectWriter WRITER = JSON.writer()
		.with(new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER));

	/** The edition as it was published. */
	public String json() {
		return written(JSON.readTree(this.content.json()));
	}

	/**
	 * A start for whoever writes the next edition: the same under the next number, as one
	 * that follows this one and of which nothing is said yet that changes. Its title is
	 * still to be given.
	 */
	public String start() {
		ObjectNode edition = (ObjectNode) JSON.readTree(this.content.json());
		String number = edition.required("edition").stringValue();
		ObjectNode next = JSON.createObjectNode();
		next.put("edition", EditionNumber.of(number).next());
		next.set("title", edition.required("title"));
		next.put("follows", number);
		edition.findParents("replaces").forEach((indicator) -> ((ObjectNode) indicator).remove("replaces"));
		edition.properties()
			.stream()
			.filter((part) -> !part.getKey().equals("changes") && !next.has(part.getKey()))
			.forEach((part) -> next.set(part.getKey(), part.getValue()));
		return written(next);
	}

	private static String written(JsonNode document) {
		return WRITER.writeValueAsString(document) + "\n";
	}

}
