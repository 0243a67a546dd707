package org.trustquality.framework;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** What is kept of own editions in memory is told to their trust alone. */
class OwnEditionsTests {

	private static final String PUBLISHED = "tiny-2022.1";

	private static EditionDatabase database;

	@TempDir
	Path folder;

	private final DataSource application = database.application();

	private final JdbcClient jdbc = JdbcClient.create(this.application);

	private final TransactionTemplate transaction = new TransactionTemplate(
			new JdbcTransactionManager(this.application));

	private @Nullable Integer atWork;

	private OwnEditions editions;

	private Edition published;

	@BeforeAll
	static void startDatabase() {
		database = new EditionDatabase();
	}

	@AfterAll
	static void stopDatabase() {
		database.close();
	}

	@BeforeEach
	void begin() {
		database.clear();
		EditionContent content = ManuscriptFolder.tiny(this.folder, PUBLISHED).read().approvedContent();
		database.asOwner()
			.sql("insert into editions (id, title, checksum, content) values (?, 'Tiny', ?, ?)")
			.params(PUBLISHED, content.checksum(), content.json())
			.update();
		for (int trust : new int[] { 1, 2 }) {
			database.asOwner()
				.sql("insert into trusts values (?, gen_random_uuid(), 'Trust', 'MULTI_ACADEMY') on conflict do nothing")
				.param(trust)
				.update();
		}
		this.published = content.edition();
		this.editions = editions();
	}

	private OwnEditions editions() {
		return new OwnEditions(new EditionRepository(this.jdbc), () -> Optional.ofNullable(this.atWork));
	}

	private <T> T in(int trust, Supplier<T> work) {
		return in(trust, trust, work);
	}

	private <T> T in(int trust, @Nullable Integer told, Supplier<T> work) {
		return Objects.requireNonNull(this.transaction.execute((status) -> {
			this.jdbc.sql("select set_config('app.trust', ?, true)").param(Integer.toString(trust)).query().singleRow();
			this.atWork = told;
			try {
				return work.get();
			}
			finally {
				this.atWork = null;
			}
		}));
	}

	private OwnIndicator asking(String statement) {
		return new OwnIndicator(1, this.published.dimensions().get(0).id(), "Title", statement, null,
				this.published.levels());
	}

	private String made(int trust, String statement) {
		return in(trust, () -> this.editions.make(trust, this.published, List.of(asking(statement))).id());
	}

	private boolean finds(int trust, @Nullable Integer told, String id) {
		return in(trust, told, () -> this.editions.find(id).isPresent());
	}

	@Test
	void asksTheDatabaseOnceForEach() {
		String own = made(1, "We read.");
		Edition first = in(1, () -> this.editions.find(own).orElseThrow());
		database.clear();
		assertThat(in(1, () -> this.editions.find(own).orElseThrow())).isSameAs(first);
		assertThat(finds(1, null, own)).as("asked again by who does not know the trust").isFalse();
	}

	@Test
	void tellsNoOtherTrustWhatItKeeps() {
		String own = made(1, "We read.");
		assertThat(finds(2, 2, own)).as("before it is kept").isFalse();
		assertThat(finds(1, 1, own)).as("a miss elsewhere is not kept").isTrue();
		assertThat(finds(2, 2, own)).isFalse();
		assertThat(finds(2, null, own)).isFalse();
		assertThat(this.editions.find(own)).as("outside trusts").isEmpty();
		assertThat(finds(1, 1, "tiny-2022.1-own-00000000")).isFalse();
		assertThat(finds(1, 1, PUBLISHED)).as("nobody's own").isFalse();
	}

	/**
	 * What the test above would find if the memory were wrong about the trust at work.
	 */
	@Test
	void findsAPlantedFault() {
		String own = made(1, "We read.");
		assertThat(finds(2, 1, own)).as("nothing kept yet").isFalse();
		assertThat(finds(1, 1, own)).isTrue();
		assertThat(finds(2, 1, own)).isTrue();
	}

	@Test
	void makesTheSameEditionOnce() {
		String own = made(1, "We read.");
		assertThat(made(1, "We read.")).isEqualTo(own);
		assertThat(made(1, "We sing.")).isNotEqualTo(own);
		assertThat(made(2, "We read.")).isNotEqualTo(own);
		assertThat(database.asOwner()
			.sql("select count(*) from editions where trust_id is not null")
			.query(Integer.class)
			.single()).isEqualTo(3);
	}

	/**
	 * Were another edition to say the same under the next number, it is still another.
	 */
	@Test
	void makesAnotherOfEachPublishedOne() {
		String own = made(1, "We read.");
		EditionContent next = ManuscriptFolder.tiny(this.folder, "tiny-2022.2").read().approvedContent();
		database.asOwner()
			.sql("insert into editions (id, title, checksum, content) values ('tiny-2022.2', 'Tiny', ?, ?)")
			.params(next.checksum(), next.json())
			.update();
		this.published = next.edition();
		assertThat(made(1, "We read.")).startsWith("tiny-2022.2-own-").isNotEqualTo(own);
	}

	@Test
	void showsWhatItWouldMakeUnderThePublishedNumber() {
		Edition preview = this.editions.preview(this.published, List.of(asking("We read.")));
		assertThat(preview.id()).isEqualTo(PUBLISHED);
		assertThat(OwnIndicator.in(preview)).containsExactly(asking("We read."));
		assertThatIllegalArgumentException().isThrownBy(() -> this.editions.preview(this.published, List.of()));
		assertThat(database.asOwner().sql("select count(*) from editions").query(Integer.class).single()).isOne();
	}

}
