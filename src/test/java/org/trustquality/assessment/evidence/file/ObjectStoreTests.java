package org.trustquality.assessment.evidence.file;

import java.net.URI;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ObjectStoreTests {

	private static final LocalStore SERVER = new LocalStore();

	private final FileStore.Place place = new FileStore.Place(7, UUID.randomUUID());

	@AfterAll
	static void stop() {
		SERVER.close();
	}

	private static ObjectStore store(String endpoint, String bucket) {
		return new ObjectStore(new FileSettings.S3(URI.create(endpoint), bucket, "eu-west-2", "key", "secret", true),
				bucket);
	}

	@Test
	void keepsContentUnderTrustAndFileAndGivesItBack() {
		try (ObjectStore store = store(SERVER.endpoint(), LocalStore.BUCKET)) {
			byte[] content = Samples.pdf(SoundFile.LARGEST);
			assertThat(store.keep(this.place, content)).as("what the row holds").isNull();
			assertThat(SERVER.keys()).contains("trusts/7/evidence/" + this.place.file());
			assertThat(SERVER.content(this.place.key())).isEqualTo(content);
			assertThat(store.read(this.place)).isEqualTo(content);
		}
	}

	@Test
	void saysWhatItCannotReach() {
		try (ObjectStore store = store(SERVER.endpoint(), LocalStore.BUCKET)) {
			assertThatExceptionOfType(FileStore.FileUnreachable.class).isThrownBy(() -> store.read(this.place));
		}
		try (ObjectStore store = store(SERVER.endpoint(), "no-such-bucket")) {
			assertThatExceptionOfType(FileStore.FileUnreachable.class)
				.isThrownBy(() -> store.keep(this.place, Samples.pdf()));
		}
		try (ObjectStore store = store("http://127.0.0.1:1", LocalStore.BUCKET)) {
			assertThatExceptionOfType(FileStore.FileUnreachable.class)
				.isThrownBy(() -> store.keep(this.place, Samples.pdf()));
			assertThatExceptionOfType(FileStore.FileUnreachable.class).isThrownBy(() -> store.read(this.place));
		}
	}

	/** Somebody else may have put anything there. */
	@Test
	void readsNoMoreThanAFileCanBe() {
		try (ObjectStore store = store(SERVER.endpoint(), LocalStore.BUCKET)) {
			store.keep(this.place, Samples.pdf());
			SERVER.replace(this.place.key(), new byte[SoundFile.LARGEST + 5_000_000]);
			assertThat(store.read(this.place)).hasSize(SoundFile.LARGEST + 1);
		}
	}

}
