package org.trustquality.assessment.signoff;

import java.util.Optional;
import java.util.UUID;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trustquality.DemonstratedApplication;
import org.trustquality.SignedBoard;
import org.trustquality.Stage;
import org.trustquality.access.Tenancy;
import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.AssessmentId;
import org.trustquality.assessment.Assessments;
import org.trustquality.framework.Edition;
import org.trustquality.framework.Editions;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** A meeting sees what the board signed in the year before, and nothing else of it. */
@DemonstratedApplication
class SignedBeforeTests {

	@Autowired
	private Stage stage;

	@Autowired
	private Assessments assessments;

	@Autowired
	private Editions editions;

	private SignedBoard signed;

	/** The assessment of the year after, whose board meets. */
	private String next = "";

	@BeforeEach
	void play() {
		this.signed = SignedBoard.closed(this.stage, 2, 3, 3, 4, 4, 4);
		this.signed.agreeAll(4);
		this.signed.change(0, "target_level = 5");
		this.signed.sign("Minutes 1");
		this.next = this.signed.trust().open("Gus", 1);
		Stage.require(this.signed.trust().as("Gus").post(this.next + "/closure"), 302);
	}

	private String screen(String who) {
		Document page = this.signed.trust()
			.as(who)
			.get(this.next + "/meeting/indicators/" + this.stage.indicators().get(0))
			.document();
		return page.select("main").text();
	}

	@Test
	void showsTheLevelTheTargetAndTheReason() {
		assertThat(screen("Tess")).containsPattern(
				"Agreed in \\d{4} to \\d{4} 4 Established, target: 5 Embedded \\(to confirm: .*?\\) Reason 0");
	}

	@Test
	void showsWhatWasSignedWhileItIsCorrected() {
		this.signed.correct("Misheard");
		this.signed.change(0, "level = 1, reason = 'Not yet signed'");
		assertThat(screen("Tess")).contains("4 Established", "Reason 0").doesNotContain("Not yet signed");
		this.signed.sign("Minutes 2");
		assertThat(screen("Tess")).contains("1 Not yet", "Not yet signed").doesNotContain("Reason 0");
	}

	@Test
	void showsNothingBeforeItIsSigned() {
		this.stage.superuser()
			.sql("update assessments set state = 'CLOSED' where assessment_id = ?")
			.param(this.signed.reference())
			.update();
		assertThat(screen("Tess")).doesNotContain("Agreed in", "Reason 0");
		this.stage.superuser()
			.sql("update assessments set state = 'SIGNED_OFF' where assessment_id = ?")
			.param(this.signed.reference())
			.update();
	}

	/** Gus typed in four of six forms, and so is shown nothing of that year. */
	@Test
	void showsNothingToWhoMayNotReadThatYear() {
		this.stage.superuser()
			.sql("""
					update invitations set paper = true, status = 'SUBMITTED', receipt_number = left(person_id::text, 8)
					where assessment_id = ? and capacity = 'TRUSTEE' and name ~ '^(Tess|Tod|Tim|Pam) '""")
			.param(this.signed.reference())
			.update();
		this.stage.superuser()
			.sql("""
					insert into opened_forms
					select trust_id, academic_year, assessment_id, person_id, ? from invitations
					where assessment_id = ? and paper""")
			.params(this.signed.trust().person("Gus"), this.signed.reference())
			.update();
		assertThat(this.signed.trust().as("Gus").get(this.signed.path() + "/results").status()).isEqualTo(409);
		assertThat(screen("Gus")).doesNotContain("Agreed in", "Reason 0");
		assertThat(screen("Tess")).contains("Agreed in", "Reason 0");
	}

	@Test
	void doesNotComeBackToAQuestionThatWasWordedOtherwise() {
		Edition current = this.editions.current();
		String older = "cst-2020.1-own-%08x".formatted(this.signed.trust().number());
		String statement = current.indicators().get(0).wording().statement();
		this.stage.superuser()
			.sql("""
					insert into editions (id, title, checksum, content, trust_id)
					select ?, title, encode(sha256(convert_to(changed, 'UTF8')), 'hex'), changed, ?
					from (select title, replace(replace(content, '"' || id || '"', '"' || ? || '"'), ?, 'Asked otherwise then.')
						as changed from editions where id = ?) as older""")
			.params(older, this.signed.trust().number(), older, statement, current.id())
			.update();
		belongsTo(older);
		assertThat(screen("Tess")).doesNotContain("Agreed in", "Reason 0");
		String second = this.next + "/meeting/indicators/" + this.stage.indicators().get(1);
		assertThat(this.signed.trust().as("Tess").get(second).document().text()).contains("Agreed in", "Reason 1");
		belongsTo(current.id());
	}

	/** What the board could do last year is no earlier year of how the trust is. */
	@Test
	void doesNotComeBackToAnotherKindOfAssessment() {
		String kin = "kin.1-own-%08x".formatted(this.signed.trust().number());
		this.stage.superuser()
			.sql("""
					insert into editions (id, title, checksum, content, trust_id)
					select :kin, title, encode(sha256(convert_to(changed, 'UTF8')), 'hex'), changed, :trust
					from (select title, replace(content, '"edition":"' || id || '"', '"edition":"' || :kin || '"') as changed
						from editions where id = :edition) as kin""")
			.param("kin", kin)
			.param("trust", this.signed.trust().number())
			.param("edition", Stage.QUALITY)
			.update();
		belongsTo(kin);
		assertThat(before()).isEmpty();
		assertThat(screen("Tess")).doesNotContain("Agreed in", "Reason 0");
		belongsTo(Stage.QUALITY);
		assertThat(before()).hasValue(this.signed.reference());
	}

	private void belongsTo(String edition) {
		this.stage.superuser()
			.sql("update assessments set edition_id = ? where assessment_id = ?")
			.params(edition, this.signed.reference())
			.update();
	}

	@Test
	void takesTheLatestYearThatWasSigned() {
		int year = year(UUID.fromString(this.next.replaceAll(".*/", "")));
		assertThat(before()).hasValue(this.signed.reference());
		insert(year - 3, "SIGNED_OFF", 1);
		insert(year - 2, "CORRECTING", 1);
		insert(year - 1, "CANCELLED", 9);
		insert(year, "SIGNED_OFF", 9);
		assertThat(before()).hasValue(this.signed.reference());
		UUID later = insert(year - 1, "CORRECTING", 40);
		assertThat(before()).hasValue(later);
		this.stage.superuser()
			.sql("delete from assessments where trust_id = ? and assessment_id not in (?, ?::uuid)")
			.params(this.signed.trust().number(), this.signed.reference(), this.next.replaceAll(".*/", ""))
			.update();
	}

	private Optional<UUID> before() {
		UUID reference = UUID.fromString(this.next.replaceAll(".*/", ""));
		int trust = this.signed.trust().number();
		return Tenancy.inTrust(trust, () -> {
			Assessment next = this.assessments.behindLink(new AssessmentId(trust, year(reference), reference))
				.orElseThrow();
			return this.assessments.signedBefore(next).map(Assessment::reference);
		});
	}

	private int year(UUID assessment) {
		return this.stage.superuser()
			.sql("select academic_year from assessments where assessment_id = ?")
			.param(assessment)
			.query(Integer.class)
			.single();
	}

	private UUID insert(int year, String state, int closesInDays) {
		UUID assessment = UUID.randomUUID();
		this.stage.superuser()
			.sql("""
					insert into assessments (trust_id, academic_year, assessment_id, edition_id, kind, state, minimum_ratings,
						closes_at, opened_at, closed_at, version, correction_reason, cancellation_reason)
					values (:trust, :year, :id, 'cst-2022.2', 'INTERNAL', :state, 5,
						now() + make_interval(days => :days), now(), now(), 0,
						case :state when 'CORRECTING' then 'why' end, case :state when 'CANCELLED' then 'why' end)""")
			.param("trust", this.signed.trust().number())
			.param("year", year)
			.param("id", assessment)
			.param("state", state)
			.param("days", closesInDays)
			.update();
		return assessment;
	}

}
