package org.trustquality.system.verification;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustquality.DemonstratedApplication;
import org.trustquality.SignedBoard;
import org.trustquality.Stage;
import org.trustquality.access.Tenancy;
import org.trustquality.assessment.evidence.file.Samples;
import org.trustquality.audit.ActivityHead;
import org.trustquality.trust.Trusts;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.support.GenericApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Nobody changes what was signed, or what was done, without the command finding it. */
@DemonstratedApplication
@ExtendWith(OutputCaptureExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VerificationTests {

	@Autowired
	private Verification verification;

	@Autowired
	private Trusts trusts;

	@Autowired
	private Stage stage;

	@TempDir
	private Path folder;

	private SignedBoard board;

	private KeptHead kept;

	@BeforeAll
	void play() {
		this.stage.tidy();
		this.board = SignedBoard.closed(this.stage, 2, 3, 3, 4, 4, 4);
		this.board.agreeAll(4);
		this.board.attach(2, "Minutes", "minutes.pdf", Samples.pdf());
		this.board.sign("Minutes 1");
		this.board.trust().open("Gus");
		for (int version = 2; version <= 3; version++) {
			this.board.correct("Correction " + version);
			this.board.change(version, "level = 3");
			this.board.sign("Minutes " + version);
		}
		this.kept = verify(List.of()).head();
		for (String table : List.of("activities", "sign_offs", "agreed_levels", "evidence_files")) {
			this.stage.superuser()
				.sql("create table " + table + "_verified as select * from " + table + " where trust_id = ?")
				.param(this.board.trust().number())
				.update();
		}
	}

	@AfterAll
	void forget() {
		restore();
		for (String table : List.of("activities", "sign_offs", "agreed_levels", "evidence_files")) {
			this.stage.superuser().sql("drop table " + table + "_verified").update();
		}
	}

	private void restore() {
		this.stage.superuser()
			.sql("update assessments set state = 'SIGNED_OFF', correction_reason = null where assessment_id = ?")
			.param(this.board.reference())
			.update();
		this.stage.superuser().sql("""
				update evidence_files f set content = v.content, size = v.size, hash = v.hash
				from evidence_files_verified v where f.file_id = v.file_id""").update();
		for (String table : List.of("activities", "sign_offs", "agreed_levels")) {
			this.stage.superuser()
				.sql("delete from " + table + " where trust_id = ?")
				.param(this.board.trust().number())
				.update();
			this.stage.superuser().sql("insert into " + table + " select * from " + table + "_verified").update();
		}
	}

	private Verification.VerifiedTrust verify(List<KeptHead> heads) {
		int trustId = this.board.trust().number();
		return Tenancy.inTrust(trustId, () -> this.verification.of(trustId, heads));
	}

	@Test
	void isIntactAsItWasSigned() {
		Verification.VerifiedTrust verified = verify(List.of(this.kept));
		assertThat(verified.faults()).isEmpty();
		assertThat(verified.versions()).isEqualTo(3);
		assertThat(verified.compared()).isOne();
		assertThat(verified.lines()).isEqualTo(Forging.lines(this.board));
	}

	/** The whole list of ways, each with what a superuser would do. */
	@Test
	void findsEveryForging() {
		int rounds = Integer.getInteger("tamper.rounds", 50);
		long seed = Long.getLong("tamper.seed", System.nanoTime());
		Random chance = new Random(seed);
		Map<String, Integer> found = new TreeMap<>();
		for (int round = 0; round < rounds; round++) {
			Forging way = Forging.values()[(round < Forging.values().length) ? round
					: chance.nextInt(Forging.values().length)];
			way.with(this.board, chance);
			assertThat(verify(List.of()).faults()).as(way + " in round " + round + ", seed " + seed).isNotEmpty();
			found.merge(way.name(), 1, Integer::sum);
			restore();
		}
		assertThat(verify(List.of(this.kept)).faults()).as("restored").isEmpty();
		System.out.println("Forging signed versions: rounds=" + rounds + ", found="
				+ found.values().stream().mapToInt(Integer::intValue).sum() + ", seed=" + seed + ", by way " + found);
	}

	/**
	 * The last version, its line, the levels it had and everything since are gone without
	 * a trace.
	 */
	@Test
	void needsTheHeadForACutTail() {
		this.stage.superuser()
			.sql("delete from sign_offs where assessment_id = ? and version = 3")
			.param(this.board.reference())
			.update();
		this.stage.superuser()
			.sql("""
					delete from activities where trust_id = ? and sequence > (select sequence from activities
						where trust_id = ? and act = 'SIGNED_OFF' and details::jsonb ->> 'version' = '2')""")
			.params(this.board.trust().number(), this.board.trust().number())
			.update();
		this.board.change(3, "level = 4");
		assertThat(verify(List.of()).faults()).as("does not show by itself").isEmpty();
		assertThat(verify(List.of(this.kept)).faults()).as("shows beside the head").hasSize(1);
		System.out.println("A cut tail of log and versions: found with the head=1, without it=0");
		restore();
	}

	@Test
	void namesTheTrustTheAssessmentAndTheVersion() {
		this.stage.superuser()
			.sql("update sign_offs set minute_reference = 'Forged' where assessment_id = ? and version = 2")
			.param(this.board.reference())
			.update();
		assertThat(verify(List.of()).named()).containsExactly("Trust " + this.board.trust().reference()
				+ ", Assessment " + this.board.reference() + ", version 2 states another signature than its row");
		restore();
	}

	/** Otherwise taking answers away would keep anybody from counting them again. */
	@Test
	void findsAnswersThatWentWithoutALine() {
		String deleted = "update assessments set answers_deleted_at = %s where assessment_id = ?";
		this.stage.superuser().sql(deleted.formatted("now()")).param(this.board.reference()).update();
		assertThat(verify(List.of()).faults()).containsExactly("Assessment " + this.board.reference()
				+ " says that its answers were deleted, the activity log does not");
		this.stage.superuser().sql(deleted.formatted("null")).param(this.board.reference()).update();
		assertThat(verify(List.of()).faults()).isEmpty();
	}

	/** Where a part is missing, the version is named and the rest is looked at. */
	@ParameterizedTest
	@ValueSource(strings = { "subject", "outcome", "signature", "figures", "signedBy", "scoringRules" })
	void namesAVersionOfWhichAPartIsGone(String part) {
		this.board.forge(3, Forging.nulled(this.board.stored(3, "content"), part));
		assertThat(verify(List.of()).named()).contains("Trust " + this.board.trust().reference() + ", Assessment "
				+ this.board.reference() + ", version 3 cannot be read");
		restore();
	}

	@Test
	void namesTheAssessmentOfWhichTheLevelsChanged() {
		this.board.change(4, "level = 1");
		assertThat(verify(List.of()).faults()).containsExactly(
				"Assessment " + this.board.reference() + " has other agreed levels than its version in force");
		restore();
		this.board.correct("Not yet signed");
		this.board.change(4, "level = 1");
		assertThat(verify(List.of()).faults()).as("while it is corrected").isEmpty();
		restore();
	}

	@Test
	void namesTheFileThatIsAnother() {
		this.stage.superuser()
			.sql("update evidence_files set content = content || '\\x00' where trust_id = ?")
			.param(this.board.trust().number())
			.update();
		String file = this.stage.superuser()
			.sql("select file_id from evidence_files where trust_id = ?")
			.param(this.board.trust().number())
			.query(String.class)
			.single();
		assertThat(verify(List.of()).faults()).containsExactly("Evidence file " + file + " is not as it was added");
		restore();
	}

	private void run(@Nullable Path heads, @Nullable Path writeHeads, GenericApplicationContext application) {
		new VerifyCommand(this.verification, new VerificationSettings(heads, writeHeads), this.trusts, application)
			.run(new DefaultApplicationArguments());
	}

	@Test
	void tellsWhatItReadWritesTheHeadsAndEnds(CapturedOutput output) throws Exception {
		GenericApplicationContext application = new GenericApplicationContext();
		application.refresh();
		Path file = this.folder.resolve("heads.txt");
		run(null, file, application);
		assertThat(application.isActive()).isFalse();
		assertThat(output).containsPattern(
				"Verified \\d+ trusts: \\d+ lines of activity logs, \\d+ signed versions, 0 kept ends compared, 0 faults");
		assertThat(HeadsFile.read(file)).hasSize(this.trusts.numbers().size()).contains(this.kept);
		GenericApplicationContext again = new GenericApplicationContext();
		again.refresh();
		run(file, null, again);
		assertThat(output)
			.containsPattern("signed versions, " + this.trusts.numbers().size() + " kept ends compared, 0");
	}

	@Test
	void takesTheHeadThatOrganisersDownload() throws Exception {
		String downloaded = this.board.trust().as("Gus").get(this.board.trust().path() + "/activity/head").body();
		Path file = Files.writeString(this.folder.resolve("downloaded.txt"), downloaded);
		assertThat(HeadsFile.read(file)).containsExactly(this.kept);
	}

	@Test
	void endsWithEveryFaultAndWritesNoHeads() {
		Path file = this.folder.resolve("none.txt");
		this.stage.superuser()
			.sql("update sign_offs set content = content || ' ' where assessment_id = ? and version = 1")
			.param(this.board.reference())
			.update();
		assertThatExceptionOfType(VerificationFailed.class)
			.isThrownBy(() -> run(null, file, new GenericApplicationContext()))
			.withMessageContaining("Trust " + this.board.trust().reference())
			.withMessageContaining("Assessment " + this.board.reference() + ", version 1 is not as it was signed")
			.satisfies((failure) -> assertThat(failure.getExitCode()).isEqualTo(1));
		assertThat(file).doesNotExist();
		restore();
	}

	@Test
	void missesATrustOfWhichAHeadWasKept() throws Exception {
		KeptHead gone = new KeptHead(UUID.randomUUID(), ActivityHead.BEGINNING);
		Path file = Files.writeString(this.folder.resolve("gone.txt"), gone.toString());
		assertThatExceptionOfType(VerificationFailed.class)
			.isThrownBy(() -> run(file, null, new GenericApplicationContext()))
			.withMessageContaining("Trust " + gone.trust() + " is not there");
	}

}
