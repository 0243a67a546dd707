package org.trustquality.framework;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class EditionContentTests {

	@TempDir
	Path folder;

	@Test
	void passesOverKeysOfANewerVersion() {
		EditionContent tiny = ManuscriptFolder.tiny(this.folder).read().content();
		EditionContent newer = new EditionContent(tiny.json().replace("{\"claim\":", "{\"actions\":[],\"claim\":"));
		assertThat(newer).isNotEqualTo(tiny);
		assertThat(newer.edition()).isEqualTo(tiny.edition());
	}

	@Test
	void readsAnEditionThatWouldNotBePublishedToday() {
		EditionContent tooLong = ManuscriptFolder.tiny(this.folder)
			.with("hearing.yaml", "Hearing answers", "Hearing answers ".repeat(20))
			.read()
			.content();
		assertThat(tooLong.edition().indicators()).hasSize(3);
	}

}
