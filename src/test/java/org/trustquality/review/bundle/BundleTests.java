package org.trustquality.review.bundle;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trustquality.DemonstratedApplication;
import org.trustquality.PlayedAdviser;
import org.trustquality.PlayedTrust;
import org.trustquality.Refusals;
import org.trustquality.SignedBoard;
import org.trustquality.Stage;
import org.trustquality.Visitor;
import org.trustquality.assessment.evidence.file.Samples;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The files that an adviser takes along, all in one or one by one. */
@DemonstratedApplication
class BundleTests {

	private static final byte[] MINUTES = Samples.pdf("Minutes");

	private static final byte[] SALARIES = Samples.pdf("Salaries");

	private static final byte[] BUDGET = Samples.xlsx();

	@Autowired
	private Stage stage;

	private SignedBoard board;

	private PlayedAdviser adviser;

	private Refusals refusals;

	private UUID minutes;

	private UUID salaries;

	@BeforeEach
	void sign() {
		this.board = SignedBoard.closed(this.stage, 2, 3, 3, 4, 4, 4);
		this.minutes = this.board.attach(0, "=cmd|' /C calc'!A0", "minutes.pdf", MINUTES);
		this.board.attach(1, "Budget", "minutes.xlsx", BUDGET);
		this.salaries = this.board.attach(2, "Salaries", "salaries.pdf", SALARIES);
		this.stage.superuser()
			.sql("update evidence_items set confidential = true where item_id = ?")
			.param(this.salaries)
			.update();
		this.board.link(3, "Report of the inspectorate");
		this.board.agreeAll(4);
		this.board.sign("Minutes 1");
		this.adviser = PlayedAdviser.of(this.stage).appoint(this.board.trust(), true);
		this.refusals = new Refusals(this.stage);
	}

	@AfterEach
	void leave() {
		this.adviser.leave();
		this.stage.superuser()
			.sql("""
					update evidence_files f set content = :content, hash = encode(sha256(:content), 'hex') from evidence_items i
					where i.trust_id = f.trust_id and i.file_id = f.file_id and i.item_id = :minutes""")
			.param("content", MINUTES)
			.param("minutes", this.minutes)
			.update();
		this.stage.tidy();
	}

	private void share(String level) {
		this.adviser.share(this.board.trust(), this.board.reference(), level);
	}

	private String path() {
		return this.adviser.path(this.board.trust(), this.board.reference());
	}

	private String file(UUID item) {
		return path() + "/evidence/" + item + "/file";
	}

	private Map<String, byte[]> bundle() throws IOException {
		return unzip(this.adviser.visitor().download(path() + "/bundle"));
	}

	private static Map<String, byte[]> unzip(byte[] bytes) throws IOException {
		Map<String, byte[]> files = new LinkedHashMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				assertThat(files.put(entry.getName(), zip.readAllBytes())).as(entry.getName()).isNull();
			}
		}
		return files;
	}

	private static List<CSVRecord> manifest(Map<String, byte[]> bundle) throws IOException {
		String csv = new String(bundle.get("manifest.csv"), StandardCharsets.UTF_8);
		assertThat(csv).startsWith("\uFEFF");
		try (CSVParser parser = CSVFormat.RFC4180.builder()
			.setHeader()
			.setSkipHeaderRecord(true)
			.get()
			.parse(new StringReader(csv.substring(1)))) {
			return parser.getRecords();
		}
	}

	private List<String> read() {
		return this.stage.superuser()
			.sql("select what || ' ' || times from share_readings where read_by = ? order by what")
			.param(this.adviser.id())
			.query(String.class)
			.list();
	}

	@Test
	void holdsTheFilesOfTheVersionAndAListOfThem() throws IOException {
		share("REASONS_AND_EVIDENCE");
		Visitor.Page page = this.adviser.visitor().get(path() + "/bundle");
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.header("Content-Type")).contains("application/zip");
		assertThat(page.header("Content-Disposition").orElseThrow()).startsWith("attachment;").contains("evidence-20");
		assertThat(page.header("Cache-Control")).contains("private, no-store");
		Map<String, byte[]> bundle = bundle();
		assertThat(bundle).containsOnlyKeys("001 minutes.pdf", "002 minutes.xlsx", "manifest.csv");
		assertThat(bundle.get("001 minutes.pdf")).isEqualTo(MINUTES);
		assertThat(bundle.get("002 minutes.xlsx")).isEqualTo(BUDGET);
		List<CSVRecord> manifest = manifest(bundle);
		assertThat(manifest).hasSize(3);
		assertThat(manifest.get(0).toMap()).containsEntry("title", "'=cmd|' /C calc'!A0")
			.containsEntry("indicator", this.stage.indicators().get(0))
			.containsEntry("file", "001 minutes.pdf")
			.containsEntry("file-name", "minutes.pdf")
			.containsEntry("bytes", Integer.toString(MINUTES.length))
			.containsEntry("sha-256", hash(this.minutes))
			.containsEntry("link", "")
			.containsEntry("state", "in this bundle, as it was signed");
		assertThat(manifest.get(2).toMap()).containsEntry("title", "Report of the inspectorate")
			.containsEntry("link", "https://example.org/report")
			.containsEntry("file", "")
			.containsEntry("state", "a link, not in this bundle");
		assertThat(new String(bundle.get("manifest.csv"), StandardCharsets.UTF_8))
			.doesNotContainIgnoringCase("salaries");
		assertThat(read()).containsExactly("BUNDLE 2");
		assertThat(this.adviser.visitor().download(path() + "/bundle"))
			.isEqualTo(this.adviser.visitor().download(path() + "/bundle"));
	}

	private String hash(UUID item) {
		return this.stage.superuser()
			.sql("select hash from evidence_files join evidence_items using (trust_id, file_id) where item_id = ?")
			.param(item)
			.query(String.class)
			.single();
	}

	@Test
	void givesOneFileToTheByteAndLetsNothingInItRun() {
		share("VIEWS");
		Visitor.Page page = this.adviser.visitor().get(file(this.minutes));
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.header("Content-Type")).contains("application/pdf");
		assertThat(page.header("Content-Disposition").orElseThrow()).startsWith("attachment;").contains("minutes.pdf");
		assertThat(page.headers().get("content-security-policy")).containsExactly(
				"sandbox; default-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'");
		assertThat(page.header("Cache-Control")).contains("private, no-store");
		assertThat(this.adviser.visitor().download(file(this.minutes))).isEqualTo(MINUTES);
		assertThat(read()).containsExactly("FILE 2");
	}

	@Test
	void givesNothingWhereLevelsAloneAreShared() {
		share("AGREED_LEVELS");
		Visitor ivy = this.adviser.visitor();
		for (String path : List.of(path() + "/bundle", file(this.minutes))) {
			this.refusals.refuse(404, () -> ivy.get(path));
		}
	}

	@Test
	void givesNothingConfidential() {
		share("VIEWS");
		Visitor ivy = this.adviser.visitor();
		this.refusals.refuse(404, () -> ivy.get(file(this.salaries)));
	}

	@Test
	void endsAtTheNextRequestAfterRevocation() {
		share("VIEWS");
		Visitor ivy = this.adviser.visitor();
		List<String> paths = List.of(path() + "/bundle", file(this.minutes), path() + "/agenda");
		paths.forEach((path) -> assertThat(ivy.get(path).status()).as(path).isEqualTo(200));
		this.adviser.revoke(this.board.trust());
		paths.forEach((path) -> this.refusals.refuse(404, () -> ivy.get(path)));
		System.out.println("After revocation: " + this.refusals);
	}

	@Test
	void endsWithTheAppointment() {
		share("VIEWS");
		Visitor ivy = this.adviser.visitor();
		this.stage.superuser()
			.sql("update adviser_appointments set conflict = 'Married to the chair', conflict_declared_at = now() where adviser_id = ?")
			.param(this.adviser.id())
			.update();
		for (String path : List.of(path() + "/bundle", file(this.minutes), path() + "/agenda")) {
			this.refusals.refuse(404, () -> ivy.get(path));
		}
	}

	@Test
	void isForTheAdviserAloneWithWhomItIsShared() {
		share("VIEWS");
		PlayedAdviser other = PlayedAdviser.of(this.stage).appoint(this.board.trust(), true);
		Map<String, Visitor> others = Map.of("another adviser", other.visitor(), "a trustee",
				this.board.trust().as("Tess"), "the chair", this.board.trust().as("Clara"), "an administrator",
				this.stage.as("Nora Whitfield"));
		for (String path : List.of(path() + "/bundle", file(this.minutes), path() + "/agenda")) {
			others.forEach((who, visitor) -> this.refusals.refuse(404, () -> visitor.get(path)));
			Visitor stranger = this.stage.stranger();
			assertThat(stranger.get(path).location()).isEqualTo("/sign-in");
		}
		other.leave();
	}

	/**
	 * Another trust shares as well, but not this file; this trust's next version lacks
	 * it.
	 */
	@Test
	void knowsNoFileOfAnotherTrustOrVersion() {
		share("VIEWS");
		SignedBoard elsewhere = SignedBoard.closed(this.stage, 2, 3, 3, 4, 4, 4);
		UUID foreign = elsewhere.attach(0, "Theirs", "theirs.pdf", Samples.pdf("Theirs"));
		elsewhere.agreeAll(4);
		elsewhere.sign("Minutes 1");
		this.adviser.appoint(elsewhere.trust(), true).share(elsewhere.trust(), elsewhere.reference(), "VIEWS");
		Visitor ivy = this.adviser.visitor();
		this.refusals.refuse(404, () -> ivy.get(file(foreign)));
		this.refusals.refuse(404, () -> ivy
			.get(this.adviser.path(elsewhere.trust(), elsewhere.reference()) + "/evidence/" + this.minutes + "/file"));
		this.refusals.refuse(404,
				() -> ivy.get(this.adviser.path(elsewhere.trust(), this.board.reference()) + "/bundle"));
		this.refusals.refuse(404, () -> ivy.get(file(UUID.randomUUID())));
		this.refusals.refuse(404, () -> ivy.get(file(this.board.item("Report of the inspectorate"))));
		this.board.correct("A wrong file");
		this.board.takeOff(this.minutes);
		UUID later = this.board.attach(0, "Later", "later.pdf", Samples.pdf("Later"));
		this.refusals.refuse(404, () -> ivy.get(file(later)));
		assertThat(ivy.get(file(this.minutes)).status()).as("until another version is signed").isEqualTo(200);
		this.board.sign("Minutes 2");
		this.refusals.refuse(404, () -> ivy.get(file(this.minutes)));
		assertThat(ivy.get(file(later)).status()).isEqualTo(200);
	}

	@Test
	void namesWhatIsChangedOrMissingAndGoesOn() throws IOException {
		share("VIEWS");
		this.stage.superuser()
			.sql("""
					update evidence_files f set content = set_byte(content, 20, 1) from evidence_items i
					where i.trust_id = f.trust_id and i.file_id = f.file_id and i.item_id = ?""")
			.param(this.minutes)
			.update();
		Visitor ivy = this.adviser.visitor();
		Map<String, byte[]> bundle = bundle();
		assertThat(bundle).containsOnlyKeys("002 minutes.xlsx", "manifest.csv");
		assertThat(manifest(bundle).get(0).get("state")).startsWith("left out: ");
		assertThat(manifest(bundle).get(0).get("file")).isEmpty();
		assertThat(ivy.get(file(this.minutes)).status()).isEqualTo(409);
		this.stage.superuser()
			.sql("""
					update evidence_files f set hash = repeat('a', 64) from evidence_items i
					where i.trust_id = f.trust_id and i.file_id = f.file_id and i.item_id = ?""")
			.param(this.minutes)
			.update();
		assertThat(manifest(bundle()).get(0).get("state")).startsWith("missing: ");
		assertThat(ivy.get(file(this.minutes)).status()).isEqualTo(404);
		this.stage.superuser()
			.sql("update evidence_files set content = null where trust_id = ?")
			.param(this.board.trust().number())
			.update();
		assertThat(manifest(bundle()).get(1).get("state")).startsWith("left out: ");
	}

	@Test
	void refusesWhatIsNotAsItWasSigned() {
		share("VIEWS");
		this.board.spoilt(() -> {
			for (String path : List.of(path() + "/bundle", file(this.minutes), path() + "/agenda")) {
				assertThat(this.adviser.visitor().get(path).status()).as(path).isEqualTo(409);
			}
		});
	}

	@Test
	void holdsAListOfNothingWhereNothingIsShared() throws IOException {
		SignedBoard bare = SignedBoard.signed(this.stage);
		this.adviser.appoint(bare.trust(), false).share(bare.trust(), bare.reference(), "VIEWS");
		Map<String, byte[]> bundle = unzip(
				this.adviser.visitor().download(this.adviser.path(bare.trust(), bare.reference()) + "/bundle"));
		assertThat(bundle).containsOnlyKeys("manifest.csv");
		assertThat(manifest(bundle)).isEmpty();
	}

	@Test
	void givesNothingThatIsNotSigned() {
		PlayedTrust trust = this.board.trust();
		String open = trust.open("Gus");
		UUID assessment = UUID.fromString(open.replaceAll(".*/", ""));
		this.adviser.share(trust, assessment, "VIEWS");
		Visitor ivy = this.adviser.visitor();
		for (String part : List.of("/bundle", "/agenda", "/moderation")) {
			this.refusals.refuse(404, () -> ivy.get(this.adviser.path(trust, assessment) + part));
		}
	}

}
