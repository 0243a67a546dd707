package org.trustquality.framework.publishing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.trustquality.framework.EditionDatabase;
import org.trustquality.framework.Indicator;
import org.trustquality.framework.ManuscriptFolder;
import org.trustquality.framework.manuscript.InvalidEdition;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class EditionPublishingTests {

	private static EditionDatabase database;

	@TempDir
	Path folder;

	private JdbcClient jdbc;

	private EditionPublishing publishing;

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
		this.jdbc = JdbcClient.create(database.application());
		this.publishing = publishing();
	}

	@Test
	void keepsWhatTheFilesSay() {
		this.publishing.publish(tiny().read());
		assertThat(value("select content from editions")).isEqualTo(tiny().read().content().json());
		assertThat(value("select checksum from editions")).isEqualTo(tiny().read().content().checksum());
		assertThat(value("select title from editions")).isEqualTo("Tiny edition");
	}

	@Test
	void listsTheIndicatorsInTheirOrder() {
		this.publishing.publish(tiny().read());
		List<Indicator> indicators = tiny().read().content().edition().indicators();
		assertThat(this.jdbc.sql("select indicator_id || wording_hash from edition_indicators order by position")
			.query(String.class)
			.list()).isEqualTo(indicators.stream().map((one) -> one.id() + one.wordingHash()).toList());
		assertThat(value("select string_agg(position::text, ' ' order by position) from edition_indicators"))
			.isEqualTo("0 1 2");
	}

	@Test
	void publishesOnceHoweverOftenItStarts() {
		this.publishing.publish(tiny().read());
		String published = value("select published_at::text from editions");
		this.publishing.publish(tiny().read());
		assertThat(value("select count(*) || ' ' || min(published_at) from editions")).isEqualTo("1 " + published);
		assertThat(value("select count(*)::text from edition_indicators")).isEqualTo("3");
	}

	@Test
	void publishesAnotherNumberBesideTheFirst() {
		this.publishing.publish(tiny().read());
		this.publishing.publish(ManuscriptFolder.tiny(this.folder, "tiny-2022.2").read());
		assertThat(value("select string_agg(id, ' ' order by id) from editions")).isEqualTo("tiny-2022.1 tiny-2022.2");
	}

	@Test
	void refusesAChangedFileUnderAPublishedNumber() {
		this.publishing.publish(tiny().read());
		String published = tiny().read().content().checksum();
		ManuscriptFolder changed = tiny().with("hearing.yaml", "The board hears.", "The board listens.");
		assertThatExceptionOfType(PublishedEditionChanged.class)
			.isThrownBy(() -> this.publishing.publish(changed.read()))
			.withMessage("The files of edition tiny-2022.1 were changed after it was published: published checksum %s, "
					+ "checksum of the files %s", published, changed.read().content().checksum());
		assertThat(value("select checksum from editions")).isEqualTo(published);
	}

	/** The service starts, and boards go on with what they were asked. */
	@Test
	void keepsWhatAnAdministratorPublishedBeforeTheFilesCame() {
		ManuscriptFolder brought = tiny().with("hearing.yaml", "The board hears.", "The board listens.");
		this.publishing.publish(brought.read());
		String published = brought.read().content().checksum();
		ManuscriptFolder files = ManuscriptFolder.tiny(this.folder.resolve("files"));
		assertThatExceptionOfType(PublishedEditionChanged.class)
			.isThrownBy(() -> this.publishing.publish(files.read()));
		EditionPublishing beside = publishing((number) -> number.equals("tiny-2022.1"));
		ListAppender<ILoggingEvent> heard = new ListAppender<>();
		Logger log = (Logger) LoggerFactory.getLogger(EditionPublishing.class);
		heard.start();
		log.addAppender(heard);
		try {
			beside.publish(files.read());
			beside.publish(brought.read());
		}
		finally {
			log.detachAppender(heard);
		}
		assertThat(heard.list).singleElement().satisfies((line) -> {
			assertThat(line.getLevel()).isEqualTo(Level.WARN);
			assertThat(line.getFormattedMessage()).contains("tiny-2022.1", published,
					files.read().content().checksum());
		});
		assertThat(value("select checksum from editions")).isEqualTo(published);
	}

	@Test
	void saysOfAChangedFileWhatToDo() {
		this.publishing.publish(tiny().read());
		ManuscriptFolder changed = tiny().with("hearing.yaml", "The board hears.", "The board listens.");
		PublishedEditionChanged failure = catchThrowableOfType(PublishedEditionChanged.class,
				() -> this.publishing.publish(changed.read()));
		FailureAnalysis analysis = new PublishedEditionChangedFailureAnalyzer().analyze(failure, failure);
		assertThat(analysis.getDescription()).contains("tiny-2022.1", tiny().read().content().checksum());
		assertThat(analysis.getAction()).startsWith("Restore the files under frameworks/tiny-2022.1")
			.contains("or give the changed edition a new number");
	}

	@Test
	void refusesAnEditionWithFaultsAndPublishesNothing() {
		ManuscriptFolder blank = tiny().with("hearing.yaml", "The board hears.", "\"\"");
		assertThatExceptionOfType(InvalidEdition.class).isThrownBy(() -> this.publishing.publish(blank.read()));
		assertThat(value("select count(*)::text from editions")).isEqualTo("0");
	}

	@Test
	void doesNotJudgeAPublishedEditionByTheRulesForNewOnes() {
		ManuscriptFolder blank = tiny().with("hearing.yaml", "The board hears.", "\"\"");
		this.jdbc.sql("insert into editions (id, title, checksum, content) values ('tiny-2022.1', 'T', ?, ?)")
			.param(blank.read().content().checksum())
			.param(blank.read().content().json())
			.update();
		this.publishing.publish(blank.read());
		assertThat(value("select count(*)::text from editions")).isEqualTo("1");
	}

	@Test
	void twoNodesThatStartAtOncePublishOnce() throws Exception {
		for (int issue = 1; issue <= 20; issue++) {
			ManuscriptFolder manuscript = ManuscriptFolder.tiny(this.folder, "tiny-2023." + issue);
			assertThat(publishAtOnce(manuscript, manuscript)).isEmpty();
		}
		assertThat(value("select count(*)::text from editions")).isEqualTo("20");
		assertThat(value("select count(*)::text from edition_indicators")).isEqualTo("60");
	}

	@Test
	void ofTwoNodesWithDifferentFilesOneIsRefused() throws Exception {
		ManuscriptFolder other = ManuscriptFolder.tiny(this.folder.resolve("other"))
			.with("hearing.yaml", "The board hears.", "The board listens.");
		assertThat(publishAtOnce(tiny(), other)).hasSize(1).first().isInstanceOf(PublishedEditionChanged.class);
		assertThat(value("select count(*)::text from edition_indicators")).isEqualTo("3");
	}

	private static List<Throwable> publishAtOnce(ManuscriptFolder... manuscripts) throws Exception {
		CyclicBarrier start = new CyclicBarrier(manuscripts.length);
		ExecutorService nodes = Executors.newFixedThreadPool(manuscripts.length);
		List<Future<?>> starts = new ArrayList<>();
		for (ManuscriptFolder manuscript : manuscripts) {
			starts.add(nodes.submit(() -> {
				EditionPublishing node = publishing();
				start.await();
				node.publish(manuscript.read());
				return null;
			}));
		}
		nodes.shutdown();
		List<Throwable> failures = new ArrayList<>();
		for (Future<?> one : starts) {
			try {
				one.get();
			}
			catch (ExecutionException ex) {
				failures.add(ex.getCause());
			}
		}
		return failures;
	}

	@ParameterizedTest
	@ValueSource(strings = { "update editions set title = 'x'", "delete from editions", "truncate edition_indicators",
			"update edition_indicators set wording_hash = ''", "delete from edition_indicators",
			"drop table editions" })
	void applicationCannotChangeOrDeleteWhatIsPublished(String statement) {
		this.publishing.publish(tiny().read());
		assertThatThrownBy(() -> this.jdbc.sql(statement).update()).isInstanceOf(DataAccessException.class)
			.rootCause()
			.hasMessageMatching("(?s).*(permission denied|must be owner).*");
	}

	@Test
	void databaseRefusesContentThatDoesNotFitItsChecksum() {
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> this.jdbc
				.sql("insert into editions (id, title, checksum, content) values ('a', 'a', 'a', 'a')")
				.update())
			.withMessageContaining("editions_checksum_fits");
	}

	private ManuscriptFolder tiny() {
		return ManuscriptFolder.tiny(this.folder);
	}

	private static EditionPublishing publishing() {
		return publishing((number) -> false);
	}

	private static EditionPublishing publishing(BroughtEditions brought) {
		return new EditionPublishing(new DefaultResourceLoader(), JdbcClient.create(database.application()), brought,
				new TransactionTemplate(new JdbcTransactionManager(database.application())));
	}

	private String value(String sql) {
		return this.jdbc.sql(sql).query(String.class).single();
	}

}
