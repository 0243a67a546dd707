package org.trustquality.framework.export;

import org.trustquality.framework.EditionContent;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * The whole edition as one JSON document: what was published, with line breaks for
 * readers. {@code edition.schema.json} describes it.
 *
 * @param content what was published
 */
record EditionDocument(EditionContent content) {

	private static final JsonMapper JSON = JsonMapper.shared();

	// The same bytes on every machine, whatever its line ends are.
	private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

	private static final ObjectWriter WRITER = JSON.writer()
		.with(new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER));

	String json() {
		return WRITER.writeValueAsString(JSON.readTree(this.content.json())) + "\n";
	}

}
