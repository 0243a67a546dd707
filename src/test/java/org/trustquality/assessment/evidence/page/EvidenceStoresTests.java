package org.trustquality.assessment.evidence.page;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trustquality.DemonstratedApplication;
import org.trustquality.Refusals;
import org.trustquality.Stage;
import org.trustquality.Visitor;
import org.trustquality.assessment.evidence.file.Clamd;
import org.trustquality.assessment.evidence.file.LocalStore;
import org.trustquality.assessment.evidence.file.Samples;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** Evidence with a virus scanner, and with an object store beside the database. */
@DemonstratedApplication
class EvidenceStoresTests {

	private static final LocalStore STORE = new LocalStore();

	private static final Clamd SCANNER = Clamd.onPort();

	@Autowired
	private Stage stage;

	private EvidenceStage board;

	private Refusals refusals;

	@DynamicPropertySource
	static void stores(DynamicPropertyRegistry properties) {
		String evidence = "trust-quality.evidence.";
		properties.add(evidence + "store", () -> "s3");
		properties.add(evidence + "s3.endpoint", STORE::endpoint);
		properties.add(evidence + "s3.bucket", () -> LocalStore.BUCKET);
		properties.add(evidence + "s3.access-key", () -> "key");
		properties.add(evidence + "s3.secret-key", () -> "secret");
		properties.add(evidence + "s3.path-style", () -> "true");
		properties.add(evidence + "clamav", SCANNER::address);
		properties.add(evidence + "clamav-time-limit", () -> "2s");
	}

	@AfterAll
	static void stop() {
		SCANNER.close();
		STORE.close();
	}

	@BeforeEach
	void meet() {
		this.board = new EvidenceStage(this.stage);
		this.refusals = new Refusals(this.stage);
		SCANNER.behave();
	}

	private String key() {
		return "trusts/" + this.board.trust().number() + "/evidence/"
				+ this.stage.superuser()
					.sql("select file_id from evidence_files where trust_id = ?")
					.param(this.board.trust().number())
					.query(UUID.class)
					.single();
	}

	@Test
	void keepsTheContentInTheStoreAndTheRestInTheDatabase() {
		UUID item = this.board.addFile(0, "report.pdf", Samples.pdf());
		assertThat(STORE.content(key())).isEqualTo(Samples.pdf());
		assertThat(this.stage.superuser()
			.sql("select (content is null) || ' ' || scan || ' ' || name from evidence_files where trust_id = ?")
			.param(this.board.trust().number())
			.query(String.class)
			.single()).isEqualTo("true CLEAN report.pdf");
		assertThat(this.board.as("Tess").download(this.board.item(item) + "/file")).isEqualTo(Samples.pdf());
		assertThat(this.board.as("Tess").get(this.board.item(item)).document().select("main").text())
			.contains("scanned for viruses, none found")
			.doesNotContain("not scanned");
	}

	/** Files that were kept before there was an object store stay readable. */
	@Test
	void readsWhatTheRowHolds() {
		UUID item = this.board.addFile(0, "report.pdf", Samples.pdf());
		this.stage.superuser()
			.sql("update evidence_files set content = ? where trust_id = ?")
			.params(Samples.pdf(), this.board.trust().number())
			.update();
		STORE.remove(key());
		assertThat(this.board.as("Tess").download(this.board.item(item) + "/file")).isEqualTo(Samples.pdf());
	}

	@Test
	void givesNothingOutThatWasTamperedWithOrIsGone() {
		UUID item = this.board.addFile(0, "report.pdf", Samples.pdf());
		for (byte[] other : List.of(Samples.pdf("Attendants"), new byte[0], new byte[11 * 1024 * 1024])) {
			STORE.replace(key(), other);
			assertThat(text(() -> this.board.as("Tess").get(this.board.item(item) + "/file")))
				.contains("not the same as when it was added");
		}
		STORE.remove(key());
		assertThat(text(() -> this.board.as("Tess").get(this.board.item(item) + "/file")))
			.contains("cannot be read just now");
	}

	private String text(java.util.function.Supplier<Visitor.Page> request) {
		return this.refusals.refuse(409, request).document().select("main").text();
	}

	@Test
	void takesNothingThatTheScannerFinds() {
		List<String> before = STORE.keys();
		Visitor.Page page = this.refusals.refuse(400,
				() -> this.board.sendFile(0, "report.pdf", Samples.pdf(Clamd.MARK), "place", "page 4"));
		assertThat(page.document().title()).startsWith("Error: ");
		assertThat(page.document().select(".govuk-error-summary").text()).contains("found something harmful");
		assertThat(page.document().select("#place").val()).isEqualTo("page 4");
		assertThat(STORE.keys()).isEqualTo(before);
	}

	/** Not looked at is not clean. */
	@Test
	void takesNothingWhileTheScannerDoesNotAnswer() {
		List<String> before = STORE.keys();
		for (String answer : new String[] { null, "", "INSTREAM size limit exceeded. ERROR\0" }) {
			SCANNER.answer((content) -> answer);
			Visitor.Page page = this.refusals.refuse(409, () -> this.board.sendFile(0, "report.pdf", Samples.pdf()));
			assertThat(page.document().select(".govuk-error-summary").text())
				.contains("could not be checked for viruses", "Try again later");
			assertThat(page.document().select("#title").val()).isEqualTo("Report");
		}
		assertThat(STORE.keys()).isEqualTo(before);
		SCANNER.behave();
		assertThat(this.board.sendFile(0, "report.pdf", Samples.pdf()).status()).isEqualTo(302);
	}

	@Test
	void scansOnlyWhatIsAFileForTheBoardAndNeverForAStranger() {
		int before = SCANNER.sizes().size();
		this.refusals.refuse(400, () -> this.board.sendFile(0, "bomb.docx", Samples.bomb(60)));
		this.refusals.refuse(400, () -> this.board.sendFile(0, "empty.pdf", new byte[0]));
		Visitor tess = this.board.as("Tess");
		this.refusals.refuse(404,
				() -> org.trustquality.Multipart.of(tess, "title", "T")
					.file("file", "a.pdf", Samples.pdf())
					.send(this.board.indicator(0) + "/files"));
		this.board.state(this.board.assessment(), "SIGNED_OFF");
		this.refusals.refuse(409, () -> this.board.sendFile(0, "report.pdf", Samples.pdf()));
		assertThat(SCANNER.sizes()).hasSize(before);
	}

	@Test
	void holdsNoTransactionWhileTheScannerLooks() {
		AtomicInteger open = new AtomicInteger(-1);
		SCANNER.answer((content) -> {
			open.set(openTransactions());
			return "stream: OK\0";
		});
		this.board.addFile(0, "report.pdf", Samples.pdf());
		assertThat(open).hasValue(0);
	}

	/** Jobs have one now and then, and never for long. */
	private int openTransactions() {
		int fewest = Integer.MAX_VALUE;
		for (int look = 0; look < 20 && fewest > 0; look++) {
			fewest = Math.min(fewest, this.stage.superuser()
				.sql("""
						select count(*) from pg_stat_activity
						where datname = current_database() and usename = 'trustquality_app' and xact_start is not null""")
				.query(Integer.class)
				.single());
		}
		return fewest;
	}

}
