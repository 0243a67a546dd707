package org.trustquality.framework.export;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trustquality.framework.EditionContent;
import org.trustquality.framework.EditionNumber;
import org.trustquality.framework.ManuscriptFolder;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

class EditionExportTests {

	@TempDir
	Path folder;

	/** What an edition says of the one before it is no news in the next. */
	@Test
	void startFollowsWhatWasPublishedAndChangesNothing() {
		String published = ManuscriptFolder.full(this.folder).read().approvedContent().json();
		ObjectNode edition = (ObjectNode) JsonMapper.shared().readTree(published);
		edition.put("follows", "older-2020.1");
		edition.putArray("changes").addObject().put("what", "Old news");
		ObjectNode indicator = (ObjectNode) edition.at("/dimensions/0/claims/0/indicators/0");
		indicator.putArray("replaces").add("OLD-1.1");
		String document = new EditionDocument(new EditionContent(edition.toString())).start();
		ObjectNode start = (ObjectNode) JsonMapper.shared().readTree(document);
		assertThat(document).doesNotContain("older-2020.1", "Old news", "OLD-1.1");
		assertThat(start.propertyNames().stream().limit(3)).containsExactly("edition", "title", "follows");
		String number = edition.required("edition").stringValue();
		assertThat(start.remove("follows").stringValue()).isEqualTo(number);
		assertThat(start.required("edition").stringValue()).isEqualTo(EditionNumber.of(number).next());
		start.put("edition", number);
		assertThat(start).isEqualTo(JsonMapper.shared().readTree(published));
	}

	@Test
	void documentSaysWhatWasPublished() {
		EditionContent published = ManuscriptFolder.full(this.folder).read().approvedContent();
		String document = new EditionDocument(published).json();
		assertThat(JsonMapper.shared().readTree(document)).isEqualTo(JsonMapper.shared().readTree(published.json()));
		assertThat(document).startsWith("{\n  \"contested-and-missing\"").endsWith("}\n").doesNotContain("\r");
	}

}
