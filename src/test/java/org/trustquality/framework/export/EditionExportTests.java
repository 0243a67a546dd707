package org.trustquality.framework.export;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trustquality.framework.EditionContent;
import org.trustquality.framework.ManuscriptFolder;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class EditionExportTests {

	@TempDir
	Path folder;

	@Test
	void documentSaysWhatWasPublished() {
		EditionContent published = ManuscriptFolder.full(this.folder).read().approvedContent();
		String document = new EditionDocument(published).json();
		assertThat(JsonMapper.shared().readTree(document)).isEqualTo(JsonMapper.shared().readTree(published.json()));
		assertThat(document).startsWith("{\n  \"contested-and-missing\"").endsWith("}\n").doesNotContain("\r");
	}

}
