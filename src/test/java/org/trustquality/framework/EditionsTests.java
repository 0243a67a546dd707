package org.trustquality.framework;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EditionsTests {

	private static EditionDatabase database;

	@TempDir
	Path folder;

	@BeforeAll
	static void startDatabase() {
		database = new EditionDatabase();
	}

	@AfterAll
	static void stopDatabase() {
		database.close();
	}

	@BeforeEach
	void forgetEditions() {
		database.clear();
	}

	@Test
	void readsWhatWasPublished() {
		EditionContent published = publish("cst-2022.1");
		assertThat(editions().get("cst-2022.1")).isEqualTo(published.edition());
	}

	@Test
	void asksTheDatabaseOnce() {
		publish("cst-2022.1");
		Editions editions = editions();
		database.clear();
		assertThat(editions.get("cst-2022.1")).isSameAs(editions.get("cst-2022.1"));
	}

	@Test
	void currentEditionHasTheHighestNumberWheneverItWasPublished() {
		Stream.of("cst-2022.10", "zzz-2030.1", "cst-2022.9", "cst-2021.3").forEach(this::publish);
		assertThat(editions().current().id()).isEqualTo("cst-2022.10");
	}

	@Test
	void everySeriesHasAnEditionOfItsOwnThatIsCurrent() {
		Stream.of("cst-2022.2", "board-skills.9", "board-skills.10", "cst-2022.1").forEach(this::publish);
		assertThat(editions().current("board-skills").id()).isEqualTo("board-skills.10");
		assertThat(editions().current("cst")).isEqualTo(editions().current());
		assertThatExceptionOfType(EditionNotFound.class).isThrownBy(() -> editions().current("board"));
	}

	@Test
	void offersTheNewestOfEachSeriesWithQualityFirst() {
		Stream.of("board-skills.2", "cst-2022.2", "abc-2030.1", "cst-2022.1", "board-skills.1").forEach(this::publish);
		assertThat(editions().offered()).extracting(Edition::id)
			.containsExactly("cst-2022.2", "abc-2030.1", "board-skills.2");
	}

	@Test
	void offersNobodyWhatATrustMadeForItself() {
		publish("cst-2022.1");
		database.asOwner()
			.sql("insert into trusts values (1, gen_random_uuid(), 'Trust 1', 'MULTI_ACADEMY') on conflict do nothing")
			.update();
		database.asOwner().sql("""
				insert into editions (id, title, checksum, content, trust_id)
				select id || '-own-3f9a1c07', title, checksum, content, 1 from editions""").update();
		assertThat(editions().offered()).extracting(Edition::id).containsExactly("cst-2022.1");
		assertThat(editions().all()).hasSize(1);
		assertThatExceptionOfType(EditionNotFound.class).isThrownBy(() -> editions().get("cst-2022.1-own-3f9a1c07"));
		assertThatExceptionOfType(EditionNotFound.class)
			.isThrownBy(() -> editions().content("cst-2022.1-own-3f9a1c07"));
	}

	@Test
	void listsAllWithTheOldestFirst() {
		Stream.of("cst-2022.10", "cst-2022.9", "abc-2030.1").forEach(this::publish);
		assertThat(editions().all()).extracting(Edition::id).containsExactly("abc-2030.1", "cst-2022.9", "cst-2022.10");
	}

	@Test
	void findsAnEditionThatAnotherNodeHasPublishedSince() {
		publish("cst-2022.1");
		Editions editions = editions();
		Edition before = editions.get("cst-2022.1");
		publish("cst-2023.1");
		assertThat(editions.get("cst-2023.1").id()).isEqualTo("cst-2023.1");
		assertThat(editions.current().id()).isEqualTo("cst-2023.1");
		assertThat(editions.get("cst-2022.1")).isSameAs(before);
	}

	@Test
	void listsWhatAnotherNodeHasPublishedSinceWithoutARestart() {
		publish("cst-2022.1");
		Editions editions = editions();
		Edition before = editions.current();
		publish("cst-2023.1");
		assertThat(editions.all()).extracting(Edition::id).containsExactly("cst-2022.1", "cst-2023.1");
		assertThat(editions.current().id()).isEqualTo("cst-2023.1");
		assertThat(editions.all().get(0)).isSameAs(before);
	}

	@Test
	void refusesAnEditionThatNobodyHasPublished() {
		assertThatExceptionOfType(EditionNotFound.class).isThrownBy(() -> editions().get("cst-1999.1"))
			.withMessage("No edition cst-1999.1 is published");
	}

	@Test
	void hasNoCurrentEditionWithoutTheSeries() {
		publish("abc-2030.1");
		assertThatExceptionOfType(EditionNotFound.class).isThrownBy(() -> editions().current());
	}

	@Test
	void hasNothingToListBeforeAnythingIsPublished() {
		assertThat(editions().all()).isEqualTo(List.of());
	}

	private static Editions editions() {
		EditionRepository repository = new EditionRepository(JdbcClient.create(database.application()));
		return new Editions(repository, new OwnEditions(repository, Optional::empty));
	}

	private EditionContent publish(String number) {
		EditionContent content = ManuscriptFolder.tiny(this.folder, number).read().approvedContent();
		database.asOwner()
			.sql("insert into editions (id, title, checksum, content) values (?, 'Tiny', ?, ?)")
			.param(number)
			.param(content.checksum())
			.param(content.json())
			.update();
		return content;
	}

}
