package org.trustquality.assessment.keeping;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustquality.DemonstratedApplication;
import org.trustquality.PlayedTrust;
import org.trustquality.SignedBoard;
import org.trustquality.Stage;
import org.trustquality.Visitor;
import org.trustquality.access.Tenancy;
import org.trustquality.assessment.AssessmentId;
import org.trustquality.assessment.result.Recounted;
import org.trustquality.assessment.result.Recounting;
import org.trustquality.audit.ActivityLog;
import org.trustquality.trust.EnglishDay;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A trust decides how long answers are kept; then they go, and everything that followed
 * from them stays.
 */
@DemonstratedApplication
@ExtendWith(OutputCaptureExtension.class)
class KeepingTests {

	@Autowired
	private Stage stage;

	@Autowired
	private ForgettingRound round;

	@Autowired
	private Forgetting forgetting;

	@Autowired
	private List<Recounting> recountings;

	@Autowired
	private ActivityLog log;

	@Autowired
	private DeletionVerification verification;

	@Autowired
	private PlatformTransactionManager transactions;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mapping;

	/** A board whose assessment is of a year that a rule keeps so many years. */
	private SignedBoard board(int years) {
		SignedBoard board = SignedBoard.closed(this.stage, 2, 3, 3, 4, 4, 4);
		Aging.to(this.stage, board.reference(), Aging.dueUnder(years));
		this.stage.superuser()
			.sql("update invitations set begun = true, status = 'STARTED' where assessment_id = ?")
			.param(board.reference())
			.update();
		board.trust().note("Tess", board.path(), 0, "The schools differ.");
		board.trust().note("Tod", board.path(), 0, "About a person.");
		return board;
	}

	private SignedBoard signed(int years) {
		SignedBoard board = board(years);
		Visitor clara = board.trust().as("Clara");
		Visitor.Page comments = clara.get(board.path() + "/meeting/comments");
		Stage.require(clara.post(board.path() + "/meeting/comments", "withheld",
				comments.document().select("input[name=withheld]").get(0).val()), 302);
		board.agreeAll(4);
		board.sign("Minutes 1");
		return board;
	}

	private long rows(String table, SignedBoard board) {
		return this.stage.superuser()
			.sql("select count(*) from " + table + " where assessment_id = ?")
			.param(board.reference())
			.query(Long.class)
			.single();
	}

	private long keys(SignedBoard board) {
		return this.stage.superuser()
			.sql("select count(*) from respondents where trust_id = ?")
			.param(board.trust().number())
			.query(Long.class)
			.single();
	}

	private void rule(SignedBoard board, int years) {
		this.stage.superuser()
			.sql("update trusts set answers_kept_years = ? where trust_id = ?")
			.params(years, board.trust().number())
			.update();
	}

	@Test
	void deletesWhatIsDueAndTellsHowMuch(CapturedOutput output) {
		SignedBoard due = signed(6);
		SignedBoard younger = board(5);
		assertThat(
				List.of(rows("responses", due), rows("response_notes", due), rows("withheld_comments", due), keys(due)))
			.containsExactly(7L, 2L, 1L, 7L);
		String signed = due.stored(1, "content") + due.stored(1, "hash");
		Map<String, String> before = stays(due);
		ForgettingRound.Forgotten gone = this.round.go();
		assertThat(List.of(gone.assessments(), gone.responses())).containsExactly(1, 7);
		assertThat(gone.keys()).isGreaterThanOrEqualTo(7);
		assertThat(List.of(rows("responses", due), rows("response_notes", due), rows("withheld_comments", due),
				rows("invitation_links", due), keys(due)))
			.containsOnly(0L);
		assertThat(rows("responses", younger)).isEqualTo(7);
		assertThat(keys(younger)).isEqualTo(7);
		assertThat(stays(due)).isEqualTo(before);
		assertThat(due.stored(1, "content") + due.stored(1, "hash")).isEqualTo(signed);
		assertThat(output)
			.contains("Answers deleted by the trusts' rules: 1 assessments, 7 responses, " + gone.keys() + " keys");
		assertThat(due.trust().as("Gus").get(due.trust().path() + "/activity").document().text())
			.contains("The service deleted the answers to the assessment", "by the trust's rule, 7 responses");
		assertThat(this.round.go()).as("a second time").isEqualTo(new ForgettingRound.Forgotten(0, 0, 0));
		assertThat(due.trust().acts().stream().filter("ANSWERS_DELETED"::equals)).hasSize(1);
		System.out.println("Retention: responses due=7, rows left=0, younger responses touched=0, responses reported="
				+ gone.responses());
	}

	/** The trust's own record. */
	private Map<String, String> stays(SignedBoard board) {
		Map<String, String> sums = new TreeMap<>(this.stage.checksums(board.trust().reference()));
		sums.keySet()
			.removeAll(List.of("responses", "response_notes", "withheld_comments", "invitation_links", "respondents",
					"activities", "assessments"));
		return sums;
	}

	/** Every page of the trust, before and after, for four kinds of people. */
	@Test
	void leavesEveryPageReadable() {
		SignedBoard board = signed(6);
		SignedBoard unsigned = board(6);
		Map<String, Integer> before = statuses(board, unsigned);
		this.round.go();
		Map<String, Integer> after = statuses(board, unsigned);
		List<String> different = new ArrayList<>();
		after.forEach((page, status) -> {
			assertThat(status).as(page).isLessThan(500);
			if (!status.equals(before.get(page))) {
				different.add(page.replaceAll("/trusts/[^ ]*/assessments/[^/]*", "") + ": " + before.get(page)
						+ " then " + status);
			}
		});
		assertThat(different).allSatisfy((page) -> assertThat(page)
			.matches("(Clara|Gus) /sign-off: 200 then 409|(Clara|Gus) /correction: 200 then 409"
					+ "|Clara /sign-off/confirmation: 400 then 409"
					+ "|(Clara|Gus) /reopening: 200 then 409|\\w+ /results/own: 200 then 302"));
		assertThat(before.values().stream().filter((status) -> status == 200).count()).isGreaterThan(100);
		System.out
			.println("Pages after answers are deleted: asked for=" + after.size() + ", 5xx=0, changed=" + different);
	}

	private Map<String, Integer> statuses(SignedBoard... boards) {
		Map<String, Integer> statuses = new TreeMap<>();
		for (SignedBoard board : boards) {
			for (String who : List.of("Clara", "Gus", "Tess", "Cecil")) {
				Visitor visitor = board.trust().as(who);
				this.mapping.getHandlerMethods()
					.keySet()
					.forEach((mapped) -> mapped.getPatternValues().forEach((pattern) -> {
						if (pattern.startsWith("/trusts/")
								&& mapped.getMethodsCondition().getMethods().contains(RequestMethod.GET)) {
							String path = path(pattern, board);
							statuses.put(who + " " + path, visitor.get(path).status());
						}
					}));
			}
		}
		return statuses;
	}

	private String path(String pattern, SignedBoard board) {
		return pattern.replace("/trusts/{trust}/assessments/{assessment}", board.path())
			.replace("{trust}", board.trust().reference().toString())
			.replace("{person}", board.trust().person("Tess").toString())
			.replace("{successor}", board.trust().person("Tim").toString())
			.replace("{role}", "chair")
			.replace("{version}", "1")
			.replaceAll("\\{(review|share|subject|framework)}", new UUID(0, 0).toString())
			.replace("{indicator}", this.stage.indicators().get(0))
			.replace("{dimension}",
					this.stage.superuser()
						.sql("select dimension_id from dimension_results limit 1")
						.query(String.class)
						.single())
			.replace("{own}", "OWN-1")
			.replaceAll("\\{(item|action|before|now)}", new UUID(0, 0).toString());
	}

	@Test
	void saysOnThePagesThatTheyAreGone() {
		SignedBoard board = signed(6);
		this.round.go();
		String today = "deleted on " + EnglishDay.of(LocalDate.now(java.time.ZoneId.of("Europe/London")));
		Visitor tess = board.trust().as("Tess");
		Visitor.Page own = tess.get(board.path() + "/response/answers");
		assertThat(own.status()).isEqualTo(200);
		assertThat(own.document().select("main").text()).contains("Your answers were deleted", today)
			.doesNotContain("The schools differ");
		assertThat(tess.get(own.document().select("main a:contains(See the results)").attr("href")).status())
			.isEqualTo(200);
		assertThat(tess.get(board.path() + "/response").location()).endsWith("/response/answers");
		assertThat(tess.get(board.path() + "/results/own").location()).endsWith("/response/answers");
		assertThat(board.trust().as("Clara").get(board.path() + "/meeting/comments").document().select("main").text())
			.contains("The comments were " + today, "by the trust's rule")
			.doesNotContain("The schools differ");
		assertThat(board.trust().as("Gus").get(board.trust().path() + "/retention").document().select("tbody").text())
			.contains("None any more", "D" + today.substring(1));
		Visitor clara = board.trust().as("Clara");
		clara.get("/account");
		Visitor.Page correction = clara.post(board.path() + "/correction", "reason", "Misheard");
		assertThat(correction.status()).isEqualTo(409);
		assertThat(correction.document().select("main").text()).contains("deleted by the trust's rule");
		assertThat(board.state()).isEqualTo("SIGNED_OFF");
	}

	@Test
	void countsNothingAgainWhereTheAnswersAreGone() {
		SignedBoard board = signed(6);
		assertThat(outcomes(board)).hasSize(2).containsOnly(Recounted.Outcome.SAME);
		this.round.go();
		assertThat(outcomes(board)).hasSize(2).containsOnly(Recounted.Outcome.ANSWERS_DELETED);
		int trust = board.trust().number();
		List<String> faults = Tenancy.inTrust(trust, () -> new TransactionTemplate(this.transactions)
			.execute((status) -> this.log.verify(trust, null).faults()));
		assertThat(faults).isEmpty();
		assertThat(Tenancy.inTrust(trust, () -> this.verification.ofTrust(trust))).isEmpty();
		this.stage.superuser()
			.sql("update assessments set answers_deleted_at = null where assessment_id = ?")
			.param(board.reference())
			.update();
		assertThat(Tenancy.inTrust(trust, () -> this.verification.ofTrust(trust))).containsExactly(
				"Assessment " + board.reference() + " says that its answers are there, the activity log does not");
		this.stage.superuser()
			.sql("update assessments set answers_deleted_at = now() where assessment_id = ?")
			.param(board.reference())
			.update();
	}

	/** Whoever says that they were deleted, and leaves them there, is found out. */
	@Test
	void countsWhatIsThereWhateverTheAssessmentSays() {
		SignedBoard board = signed(5);
		forge(board, "now()");
		assertThat(outcomes(board)).contains(Recounted.Outcome.OTHERWISE);
		forge(board, "null");
		assertThat(outcomes(board)).containsOnly(Recounted.Outcome.SAME);
	}

	private void forge(SignedBoard board, String deletedAt) {
		this.stage.superuser()
			.sql("update assessments set answers_deleted_at = " + deletedAt + " where assessment_id = ?")
			.param(board.reference())
			.update();
		this.stage.superuser()
			.sql("update assessment_results set provisional = not provisional where assessment_id = ?")
			.param(board.reference())
			.update();
	}

	private List<Recounted.Outcome> outcomes(SignedBoard board) {
		int trust = board.trust().number();
		return this.recountings.stream()
			.flatMap((recounting) -> Tenancy.inTrust(trust, () -> recounting.ofTrust(trust)).stream())
			.map(Recounted::outcome)
			.toList();
	}

	@Test
	void showsWhatAnotherRuleWouldDeleteTonightAndChangesIt() {
		SignedBoard board = board(2);
		String cancelled = cancelled(board);
		Aging.to(this.stage, UUID.fromString(cancelled.replaceAll(".*/", "")), Aging.dueUnder(3));
		String path = board.trust().path() + "/retention";
		Visitor gus = board.trust().as("Gus");
		Visitor.Page shown = gus.get(path);
		assertThat(shown.document().select("main").text()).contains("for 6 years after the end of the academic year",
				"7 responses", "2 responses", "Will be deleted on 1 September " + (Aging.dueUnder(2) + 7),
				"Will be deleted on 1 September " + (Aging.dueUnder(3) + 7));
		Map<String, String> before = this.stage.checksums();
		String tonight = gus.get(path + "/check?years=2").document().select("main").text();
		assertThat(tonight).contains("Delete the answers of 2 assessments tonight?",
				"Answers to 2 assessments, 9 responses", "Nobody can bring deleted answers back");
		assertThat(gus.get(path + "/check?years=3").document().select("main").text())
			.contains("Answers to 1 assessment, 2 responses");
		assertThat(gus.get(path + "/check?years=4").document().select("main").text())
			.contains("Keep answers for 4 years?", "Nothing would be deleted at 3am on "
					+ EnglishDay.of(ForgettingTime.next(java.time.Instant.now())) + ".");
		assertThat(gus.get(path + "/check").document().select("main").text()).contains("Nothing changes");
		assertThat(this.stage.checksums()).as("a dry run changes nothing").isEqualTo(before);
		assertThat(this.round.go().responses()).isZero();
		assertThat(gus.submit(gus.get(path + "/check?years=2"), path, "sure", "yes").location()).isEqualTo(path);
		assertThat(gus.get(path + "?done=changed").document().select("main").text()).contains("kept for 2 years now",
				"You can change the number back until 3am.", "Deleted tonight");
		assertThat(gus.get(board.trust().path() + "/activity").document().text())
			.contains("changed how long answers are kept from 6 years to 2 years");
		assertThat(this.round.go())
			.extracting(ForgettingRound.Forgotten::assessments, ForgettingRound.Forgotten::responses)
			.containsExactly(2, 9);
		System.out.println("Dry run: announced=2 assessments, 9 responses; deleted=2 assessments, 9 responses");
	}

	/** A button that destroys answers says so, and waits for a tick. */
	@Test
	void deletesOnlyForWhoTicksThatTheyAreSure() {
		SignedBoard board = board(1);
		String path = board.trust().path() + "/retention";
		Visitor gus = board.trust().as("Gus");
		Visitor.Page harmless = gus.get(path + "/check?years=5");
		assertThat(harmless.document().select("h1").text()).isEqualTo("Keep answers for 5 years?");
		assertThat(harmless.document().select("main .govuk-button--warning, #sure, .govuk-warning-text")).isEmpty();
		Visitor.Page check = gus.get(path + "/check?years=1");
		assertThat(check.document().select("h1").text()).isEqualTo("Delete the answers of 1 assessment tonight?");
		assertThat(check.document().select("main .govuk-button--warning").text())
			.isEqualTo("Keep answers for 1 year and delete 7 responses tonight");
		assertThat(check.document().select("label[for=sure]").text()).isEqualTo("Yes, delete these answers for good");
		assertThat(check.document().select("#sure").hasAttr("checked")).isFalse();
		assertThat(check.document().select("main .govuk-warning-text").text()).contains(
				"Nobody can bring deleted answers back. After that the assessment cannot be signed off, corrected or opened again.");
		Map<String, String> before = this.stage.checksums();
		for (Visitor.Page refused : List.of(gus.submit(check, path), gus.submit(check, path, "sure", ""),
				gus.submit(check, path, "sure", "no"))) {
			assertThat(refused.status()).isEqualTo(400);
			assertThat(refused.document().title()).startsWith("Error: ");
			assertThat(refused.document().select(".govuk-error-summary a[href=#sure]").text())
				.isEqualTo("Tick the box if these answers may be deleted for good");
			assertThat(refused.document().select("#sure-error").text()).startsWith("Error: ");
			assertThat(refused.document().select("input[name=years]").val()).isEqualTo("1");
		}
		assertThat(this.stage.checksums()).isEqualTo(before);
		assertThat(gus.submit(check, path, "sure", "yes").location()).isEqualTo(path);
		assertThat(board.trust().acts()).contains("KEEPING_CHANGED");
		assertThat(this.round.go().responses()).isEqualTo(7);
	}

	@Test
	void tellsTheOtherOrganisersWhoChangedTheNumberAndWhatGoes() {
		SignedBoard board = board(1);
		PlayedTrust trust = board.trust();
		String path = trust.path() + "/retention";
		Visitor gus = trust.as("Gus");
		String next = EnglishDay.of(ForgettingTime.next(java.time.Instant.now()));
		assertThat(gus.submit(gus.get(path + "/check?years=1"), path, "sure", "yes").status()).isEqualTo(302);
		for (String organiser : List.of("Clara", "Vera")) {
			assertThat(newestMail(trust.email(organiser))).containsSubsequence("answers are now kept for 1 year",
					"Dear " + organiser, "Gus", "from 6 years to 1 year after the end of the academic year",
					"At 3am on " + next + " the service deletes 7 responses to 1 assessment: ", ", closed on ",
					"the assessment cannot be signed off", "you can change the number back before 3am on " + next,
					path);
		}
		for (String other : List.of("Gus", "Tess", "Cecil")) {
			assertThat(trust.mails(other)).noneMatch((subject) -> subject.contains("now kept for"));
		}
		Visitor clara = trust.as("Clara");
		assertThat(clara.submit(clara.get(path + "/check?years=6"), path).status()).isEqualTo(302);
		assertThat(newestMail(trust.email("Gus"))).containsSubsequence("Clara", "from 1 year to 6 years",
				"Nothing is deleted at 3am on " + next, "you can change the number back.");
		assertThat(clara.get(path + "?done=changed").document().select("main").text()).contains("kept for 6 years now")
			.doesNotContain("until 3am");
		assertThat(trust.mails("Vera").stream().filter((subject) -> subject.contains("now kept for"))).hasSize(2);
		Stage.require(clara.post(path, "years", "6"), 302);
		assertThat(trust.mails("Vera").stream().filter((subject) -> subject.contains("now kept for"))).hasSize(2);
		assertThat(this.round.go().responses()).isZero();
	}

	private String newestMail(String address) {
		return this.stage.superuser()
			.sql("select subject || ' ' || regexp_replace(plain_text, '\\s+', ' ', 'g') from mails where recipient = ?"
					+ " order by queued_at desc limit 1")
			.param(address)
			.query(String.class)
			.single();
	}

	@Test
	void showsWhatGoesWhenByBothNumbers() {
		SignedBoard board = board(2);
		String path = board.trust().path() + "/retention";
		String closed = "closed on " + EnglishDay.of(LocalDate.now(java.time.ZoneId.of("Europe/London")));
		Visitor gus = board.trust().as("Gus");
		org.jsoup.nodes.Document other = gus.get(path + "/check?years=3").document();
		assertThat(other.select("thead th").eachText()).containsExactly("Assessment", "By 6 years (now)", "By 3 years");
		assertThat(other.select("tbody th").text()).endsWith(closed).doesNotContain("closing date");
		int end = Aging.dueUnder(2) + 1;
		assertThat(other.select("tbody td").eachText()).containsExactly("Will be deleted on 1 September " + (end + 6),
				"Will be deleted on 1 September " + (end + 3));
		assertThat(gus.get(path + "/check?years=2").document().select("tbody td").get(1).text())
			.startsWith("Deleted tonight, at 3am on ");
		org.jsoup.nodes.Document same = gus.get(path + "/check?years=6").document();
		assertThat(same.select("thead th").eachText()).containsExactly("Assessment", "By 6 years (now)");
		assertThat(same.select("main a").eachText()).contains("Choose another number", "Back to assessments");
		assertThat(same.select("main form")).isEmpty();
		assertThat(gus.get(path).document().select("tbody th").text()).endsWith(closed);
	}

	/** A second assessment of the trust, begun by two and given up. */
	private String cancelled(SignedBoard board) {
		String assessment = board.trust().open("Gus");
		board.trust().answer("Tess", assessment, "3");
		board.trust().answer("Tod", assessment, "4");
		Visitor gus = board.trust().as("Gus");
		gus.get("/account");
		Stage.require(gus.post(assessment + "/cancellation", "reason", "A new chair"), 302);
		return assessment;
	}

	@Test
	void keepsTheRuleThatIsThereAlready() {
		SignedBoard board = board(5);
		Visitor gus = board.trust().as("Gus");
		gus.get(board.trust().path() + "/retention");
		Stage.require(gus.post(board.trust().path() + "/retention", "years", "6"), 302);
		assertThat(board.trust().acts()).doesNotContain("KEEPING_CHANGED");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "0", "11", "-1", "1.5", "six", "1e1", "<b>3</b>", "99999999999999999999" })
	void asksAgainForANumberThatIsNone(String years) {
		SignedBoard board = board(5);
		String path = board.trust().path() + "/retention";
		Visitor gus = board.trust().as("Gus");
		gus.get(path);
		Map<String, String> before = this.stage.checksums();
		for (Visitor.Page page : List.of(gus.post(path, "years", years), gus.get(
				path + "/check?years=" + java.net.URLEncoder.encode(years, java.nio.charset.StandardCharsets.UTF_8)))) {
			assertThat(page.status()).isEqualTo(400);
			assertThat(page.document().title()).startsWith("Error: ");
			assertThat(page.document().select(".govuk-error-summary a[href=#years]").text())
				.isEqualTo("Enter a whole number of years from 1 to 10");
			assertThat(page.document().select("#years").val()).isEqualTo(years);
		}
		assertThat(gus.post(path).status()).isEqualTo(400);
		assertThat(this.stage.checksums()).isEqualTo(before);
	}

	@Test
	void isForOrganisersOfTheTrustAlone() {
		SignedBoard board = board(5);
		PlayedTrust other = PlayedTrust.of(this.stage, "Olga:CHAIR");
		String path = board.trust().path() + "/retention";
		for (Visitor visitor : List.of(board.trust().as("Tess"), board.trust().as("Cecil"), other.as("Olga"))) {
			visitor.get("/account");
			assertThat(List.of(visitor.get(path).status(), visitor.get(path + "/check?years=1").status(),
					visitor.post(path, "years", "1").status()))
				.containsOnly(404);
		}
		for (String organiser : List.of("Clara", "Vera", "Gus")) {
			assertThat(board.trust().as(organiser).get(path).status()).isEqualTo(200);
		}
	}

	/** The list that a round works through may be older than the rule. */
	@Test
	void deletesByTheRuleAsItIsInThatMoment() {
		SignedBoard board = board(6);
		rule(board, 7);
		assertThat(forget(board)).isZero();
		assertThat(rows("responses", board)).isEqualTo(7);
		assertThat(rows("response_notes", board)).isEqualTo(2);
		rule(board, 6);
		assertThat(forget(board)).isEqualTo(7);
	}

	private int forget(SignedBoard board) {
		int trust = board.trust().number();
		int year = this.stage.superuser()
			.sql("select academic_year from assessments where assessment_id = ?")
			.param(board.reference())
			.query(Integer.class)
			.single();
		return Tenancy.inTrust(trust, () -> this.forgetting.forget(new AssessmentId(trust, year, board.reference())));
	}

	/**
	 * Killed before the end of the transaction: all is there, and the next night does it.
	 */
	@Test
	void hasDoneAllOrNothing() {
		SignedBoard board = board(6);
		Map<String, String> before = this.stage.checksums();
		Tenancy.inTrust(board.trust().number(), () -> new TransactionTemplate(this.transactions).execute((status) -> {
			assertThat(forget(board)).isEqualTo(7);
			status.setRollbackOnly();
			return true;
		}));
		assertThat(this.stage.checksums()).isEqualTo(before);
		assertThat(this.round.go().responses()).isEqualTo(7);
	}

	@Test
	void deletesInAClosedTrustWhereTheRuleCannotChange() {
		SignedBoard board = board(6);
		Visitor gus = board.trust().as("Gus");
		this.stage.superuser()
			.sql("update trusts set closed_on = date '2026-08-31', closed_by = 'ADMINISTRATOR' where trust_id = ?")
			.param(board.trust().number())
			.update();
		Visitor.Page page = gus.get(board.trust().path() + "/retention");
		assertThat(page.document().select("main form")).isEmpty();
		assertThat(page.document().select("main").text()).contains("the number of years cannot change",
				"Deleted tonight");
		assertThat(gus.post(board.trust().path() + "/retention", "years", "9").status()).isEqualTo(409);
		assertThat(this.round.go().responses()).isEqualTo(7);
		assertThat(gus.get(board.path() + "/results").status()).isEqualTo(200);
		assertThat(gus.get(board.trust().path() + "/retention").document().text()).contains("None any more");
	}

	/** A sheet of which the invitation knows nothing still needs its key. */
	@Test
	void keepsAKeyUnderWhichAnswersStand() {
		SignedBoard board = board(6);
		String open = board.trust().open("Gus", -1);
		board.trust().sheet("Tess", open, java.util.Collections.nCopies(this.stage.indicators().size(), 3));
		this.stage.superuser()
			.sql("update assessments set state = 'CLOSED', closed_at = now() where assessment_id = ?::uuid")
			.param(open.replaceAll(".*/", ""))
			.update();
		assertThat(this.round.go().responses()).isEqualTo(7);
		assertThat(keys(board)).as("Tess's").isOne();
		this.stage.superuser()
			.sql("update assessments set state = 'OPEN', closed_at = null where assessment_id = ?::uuid")
			.param(open.replaceAll(".*/", ""))
			.update();
	}

	@Test
	void goesAtThreeInTheNightByItself() {
		SignedBoard board = board(6);
		LocalDate next = ForgettingTime.next(java.time.Instant.now());
		assertThat(this.stage.superuser()
			.sql("select (execution_time at time zone 'Europe/London')::text from scheduled_tasks where task_name = 'delete-answers'")
			.query(String.class)
			.single()).isEqualTo(next + " 03:00:00");
		this.stage.superuser()
			.sql("update scheduled_tasks set execution_time = now() where task_name = 'delete-answers'")
			.update();
		await(() -> rows("responses", board) == 0);
		await(() -> this.stage.superuser()
			.sql("select execution_time > now() and not picked from scheduled_tasks where task_name = 'delete-answers'")
			.query(Boolean.class)
			.single());
	}

	private static void await(BooleanSupplier done) {
		long start = System.nanoTime();
		while (!done.getAsBoolean()) {
			assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(60));
			LockSupport.parkNanos(100_000_000);
		}
	}

	@Test
	void isThereInTheDemonstration() {
		Visitor.Page page = this.stage.as(Stage.HELEN)
			.get("/trusts/" + this.stage.trust(Stage.BRACKENWELL) + "/retention");
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.document().select("tbody tr")).isNotEmpty();
		assertThat(page.document().select("main").text()).doesNotContain("Deleted tonight");
	}

}
