package org.trustquality.review.share.page;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trustquality.DemonstratedApplication;
import org.trustquality.PlayedAdviser;
import org.trustquality.PlayedTrust;
import org.trustquality.Refusals;
import org.trustquality.SignedBoard;
import org.trustquality.Stage;
import org.trustquality.Visitor;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A trust shares what its chair signed: more is asked for once more, less works at once.
 */
@DemonstratedApplication
class SharePagesTests {

	private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

	@Autowired
	private Stage stage;

	private SignedBoard board;

	private PlayedAdviser adviser;

	private Visitor gus;

	@BeforeEach
	void play() {
		this.board = SignedBoard.signed(this.stage);
		this.adviser = PlayedAdviser.of(this.stage).appoint(this.board.trust(), false);
		this.gus = this.board.trust().as("Gus");
	}

	@AfterEach
	void leave() {
		this.adviser.leave();
	}

	private String page() {
		return this.board.path() + "/share";
	}

	private static String query(Object adviser, String level, LocalDate last) {
		return "?adviser=" + adviser + "&level=" + level + "&day=" + last.getDayOfMonth() + "&month="
				+ last.getMonthValue() + "&year=" + last.getYear();
	}

	private Visitor.Page ask(String level, LocalDate last) {
		return this.gus.get(page() + "/confirmation" + query(this.adviser.id(), level, last));
	}

	private Visitor.Page share(String level, LocalDate last) {
		return this.gus.submit(ask(level, last), page());
	}

	private String share() {
		return this.stage.superuser()
			.sql("select share_id::text from shares where adviser_id = ? and revoked_at is null")
			.param(this.adviser.id())
			.query(String.class)
			.single();
	}

	@Test
	void leadsFromWhatWasSignedToSharingIt() {
		for (String path : List.of(this.board.path() + "/versions/1", this.board.path())) {
			assertThat(this.gus.get(path).document().select("main a[href=" + page() + "]")).as(path).hasSize(1);
		}
		assertThat(this.board.trust()
			.as("Tess")
			.get(this.board.path() + "/versions/1")
			.document()
			.select("a[href=" + page() + "]")).isEmpty();
		Visitor.Page page = this.gus.get(page());
		assertThat(page.document().select("main").text()).contains("Nothing of this assessment is shared.",
				"They see no reason and no evidence", "Never who chose what");
		assertThat(page.document().select("input[name=level]").eachAttr("value")).containsExactly("AGREED_LEVELS",
				"REASONS_AND_EVIDENCE", "VIEWS");
		assertThat(page.document().select("input[name=year]").val())
			.isEqualTo(Integer.toString(TODAY.plusYears(1).getYear()));
	}

	@Test
	void asksOnceMoreBeforeItSharesMore() {
		this.board.rely(0, "Ofsted report", false);
		Visitor.Page asked = ask("REASONS_AND_EVIDENCE", TODAY.plusMonths(6));
		assertThat(asked.document().select("main .tq-interruption, main.tq-interruption, .tq-interruption h1").text())
			.contains("You are about to share more");
		assertThat(asked.document().select(".tq-interruption li").eachText()).hasSize(2)
			.anySatisfy((line) -> assertThat(line).startsWith(this.stage.indicators().size() + " agreed levels"))
			.anySatisfy((line) -> assertThat(line).startsWith("why the board agreed each level"));
		assertThat(this.adviser.visitor().get(this.adviser.path(this.board.trust(), this.board.reference())).status())
			.as("nothing is shared yet")
			.isEqualTo(404);
		Visitor.Page shared = this.gus.submit(asked, page());
		assertThat(shared.header("Location").orElse("")).endsWith(page() + "?done=shared");
		Visitor.Page after = this.gus.get(page() + "?done=shared");
		assertThat(after.document().select("main table").first().text()).contains(this.adviser.name(),
				"Agreed levels, reasons and evidence");
		assertThat(this.adviser.visitor().get(this.adviser.path(this.board.trust(), this.board.reference())).status())
			.isEqualTo(200);
	}

	@Test
	void tellsTheAdviserTheOtherOrganisersAndTheLog() {
		share("VIEWS", TODAY.plusMonths(6));
		PlayedTrust trust = this.board.trust();
		assertThat(trust.mailsTo(this.adviser.id() + "@example.org"))
			.containsExactly(trust.name() + " shares its assessment with you");
		String subject = trust.name() + ": an assessment is shared";
		assertThat(trust.mails("Clara")).endsWith(subject);
		assertThat(trust.mails("Vera")).endsWith(subject);
		assertThat(Stream.of("Gus", "Tess", "Cecil").flatMap((who) -> trust.mails(who).stream()))
			.doesNotContain(subject);
		assertThat(trust.acts()).endsWith("SHARED");
		assertThat(this.gus.get(trust.path() + "/activity").document().text()).contains("shared the assessment",
				"with " + this.adviser.name() + " until ",
				"What is shared: agreed levels, reasons, evidence and spread of views");
		String mail = this.stage.superuser()
			.sql("select plain_text from mails where recipient = ?")
			.param(this.adviser.id() + "@example.org")
			.query(String.class)
			.single();
		assertThat(mail).contains(this.adviser.path(trust, this.board.reference()))
			.doesNotContain("Reason 1", "Established");
	}

	@Test
	void showsExactlyWhatOpensWhenMoreIsShared() {
		share("AGREED_LEVELS", TODAY.plusMonths(6));
		assertThat(ask("VIEWS", TODAY.plusMonths(6)).document().select(".tq-interruption li").eachText()).hasSize(2)
			.allSatisfy((line) -> assertThat(line).doesNotContain("agreed levels"));
		assertThat(ask("AGREED_LEVELS", TODAY.plusMonths(7)).document().select(".tq-interruption li").eachText())
			.singleElement()
			.asString()
			.startsWith("all of it until ");
		Visitor.Page both = ask("VIEWS", TODAY.plusMonths(5));
		assertThat(both.document().select("h1").text()).isEqualTo("You are about to share more");
		assertThat(both.document().select("main").text()).contains("can no longer read", "all of it after ");
	}

	@Test
	void sharesLessAfterOneConfirmation() {
		share("VIEWS", TODAY.plusMonths(6));
		Visitor.Page asked = ask("AGREED_LEVELS", TODAY.plusMonths(6));
		assertThat(asked.document().select(".tq-interruption")).isEmpty();
		assertThat(asked.document().select("main h1").text()).isEqualTo("Share less?");
		assertThat(asked.document().select("main li").eachText()).hasSize(2);
		Stage.require(this.gus.submit(asked, page()), 302);
		Visitor.Page read = this.adviser.visitor().get(this.adviser.path(this.board.trust(), this.board.reference()));
		assertThat(read.body()).doesNotContain("Reason 0", "Trustees: ");
		assertThat(this.gus.get(page()).document().select("main table").last().text()).as("it stays known")
			.contains("Agreed levels, reasons, evidence and spread of views");
		assertThat(shares()).isEqualTo(2);
	}

	private int shares() {
		return this.stage.superuser()
			.sql("select count(*) from shares where adviser_id = ?")
			.param(this.adviser.id())
			.query(Integer.class)
			.single();
	}

	static Stream<Map.Entry<String, String>> wrongWishes() {
		return Stream.of(Map.entry("Choose an adviser", query("", "VIEWS", TODAY)),
				Map.entry("Choose an adviser", query(UUID.randomUUID(), "VIEWS", TODAY)),
				Map.entry("Choose how much to share", query("$", "EVERYTHING", TODAY)),
				Map.entry("Choose how much to share", query("$", "", TODAY)),
				Map.entry("The last day must be today or later", query("$", "VIEWS", TODAY.minusDays(1))),
				Map.entry("The last day must be within two years", query("$", "VIEWS", TODAY.plusYears(2).plusDays(1))),
				Map.entry(" is appointed until ", query("$", "VIEWS", TODAY.plusDays(370))),
				Map.entry("Enter a real last day", "?adviser=$&level=VIEWS&day=31&month=2&year=2027"),
				Map.entry("Enter a real last day", "?adviser=$&level=VIEWS"));
	}

	@ParameterizedTest
	@MethodSource("wrongWishes")
	void saysPlainlyWhatIsWrongWithAWish(Map.Entry<String, String> wrong) {
		String query = wrong.getValue().replace("$", this.adviser.id().toString());
		Refusals refusals = new Refusals(this.stage);
		Visitor.Page page = refusals.refuse(400, () -> this.gus.get(page() + "/confirmation" + query));
		assertThat(page.document().title()).startsWith("Error: ");
		assertThat(page.document().select(".govuk-error-summary li").eachText()).singleElement()
			.asString()
			.contains(wrong.getKey());
		String[] fields = Stream.of(query.substring(1).split("&"))
			.flatMap((field) -> Stream.of(field.split("=", 2)))
			.toArray(String[]::new);
		refusals.refuse(400, () -> this.gus.post(page(), fields));
	}

	@Test
	void sharesNothingThatIsShared() {
		share("VIEWS", TODAY.plusMonths(6));
		Visitor.Page page = new Refusals(this.stage).refuse(400, () -> ask("VIEWS", TODAY.plusMonths(6)));
		assertThat(page.document().text()).contains("This is shared already");
	}

	/** Two organisers look at the same page: the second sees what the first did. */
	@Test
	void opensNothingThatNobodyHasLookedAt() {
		Visitor.Page asked = ask("VIEWS", TODAY.plusMonths(6));
		share("AGREED_LEVELS", TODAY.plusMonths(3));
		Visitor.Page refused = new Refusals(this.stage).refuse(409, () -> this.gus.submit(asked, page()));
		assertThat(refused.document().text()).contains("changed after you looked at it");
	}

	@Test
	void sharesOnceHoweverOftenItIsSent() throws Exception {
		Visitor.Page asked = ask("VIEWS", TODAY.plusMonths(6));
		List<Integer> statuses = PlayedTrust.together(6, () -> this.gus.twin().submit(asked, page()).status());
		assertThat(statuses.stream().filter((status) -> status == 302)).hasSize(1);
		assertThat(statuses).allSatisfy((status) -> assertThat(status).isIn(302, 400, 409));
		assertThat(shares()).isOne();
	}

	@Test
	void isForOrganisersOfWhatIsSigned() {
		Refusals refusals = new Refusals(this.stage);
		for (String who : List.of("Tess", "Cecil")) {
			Visitor other = this.board.trust().as(who);
			refusals.refuse(404, () -> other.get(page()));
			refusals.refuse(404, () -> other.post(page()));
		}
		assertThat(this.board.trust().as("Vera").get(page()).status()).isEqualTo(200);
		assertThat(this.board.trust().as("Clara").get(page()).status()).isEqualTo(200);
		SignedBoard unsigned = SignedBoard.closed(this.stage, 2, 3, 3, 4, 4, 4);
		Visitor theirs = unsigned.trust().as("Gus");
		theirs.get(unsigned.path());
		for (String path : List.of(unsigned.path() + "/share", unsigned.path() + "/share/confirmation")) {
			assertThat(refusals.refuse(409, () -> theirs.get(path)).document().text())
				.contains("Only an assessment that the chair has signed off can be shared");
		}
		refusals.refuse(409, () -> theirs.post(unsigned.path() + "/share"));
		String foreign = this.board.trust().path() + "/assessments/" + unsigned.reference() + "/share";
		refusals.refuse(404, () -> this.gus.get(foreign));
		System.out.println("Sharing refused: " + refusals);
	}

	@Test
	void saysWhoAppointsWhereNobodyIs() {
		this.adviser.leave();
		Visitor.Page page = this.gus.get(page());
		assertThat(page.document().select("main").text())
			.contains("No adviser is appointed to your trust. An administrator of this service appoints advisers");
		assertThat(page.document().select("main form")).isEmpty();
	}

	@Test
	void takesAShareBackAfterOneConfirmation() {
		share("VIEWS", TODAY.plusMonths(6));
		String revocation = page() + "/" + share() + "/revocation";
		assertThat(this.gus.get(page()).document().select("main a[href=" + revocation + "]")).hasSize(1);
		Visitor.Page asked = this.gus.get(revocation);
		assertThat(asked.document().select("main h1").text())
			.isEqualTo("Stop sharing with " + this.adviser.name() + "?");
		assertThat(this.gus.submit(asked, revocation).status()).isEqualTo(302);
		PlayedTrust trust = this.board.trust();
		assertThat(trust.acts()).endsWith("SHARED", "SHARE_REVOKED");
		assertThat(trust.mailsTo(this.adviser.id() + "@example.org"))
			.endsWith(trust.name() + " no longer shares an assessment with you");
		assertThat(trust.mails("Clara")).endsWith(trust.name() + ": an assessment is no longer shared");
		Refusals refusals = new Refusals(this.stage);
		refusals.refuse(409, () -> this.gus.post(revocation));
		refusals.refuse(404, () -> this.gus.post(page() + "/" + UUID.randomUUID() + "/revocation"));
		assertThat(share("AGREED_LEVELS", TODAY.plusMonths(2)).status()).as("and shares again").isEqualTo(302);
	}

	/** It is for pages to say, and for the database to hold. */
	@Test
	void sharesAgainAfterAShareHasRunOut() {
		share("VIEWS", TODAY.plusMonths(6));
		this.stage.superuser()
			.sql("update shares set ends_on = current_date - 3 where adviser_id = ?")
			.param(this.adviser.id())
			.update();
		assertThat(this.gus.get(page()).document().select("main").text())
			.contains("Nothing of this assessment is shared.");
		assertThat(share("AGREED_LEVELS", TODAY.plusMonths(2)).status()).isEqualTo(302);
	}

}
