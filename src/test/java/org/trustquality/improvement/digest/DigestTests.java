package org.trustquality.improvement.digest;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trustquality.DemonstratedApplication;
import org.trustquality.Letterbox;
import org.trustquality.PlayedTrust;
import org.trustquality.Refusals;
import org.trustquality.Stage;
import org.trustquality.Visitor;
import org.trustquality.improvement.ActionStage;
import org.trustquality.trust.EnglishDay;
import org.trustquality.trust.Trusts;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Owners with an account get one mail a week, as long as anything is open. */
@DemonstratedApplication
class DigestTests {

	@Autowired
	private Stage stage;

	@Autowired
	private DigestRound round;

	@Autowired
	private Digests digests;

	@Autowired
	private OwnedActions owned;

	@Autowired
	private Trusts trusts;

	@Autowired
	private JdbcClient application;

	private ActionStage board;

	@BeforeEach
	void agree() {
		this.board = new ActionStage(this.stage);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			2027-03-01T06:59:59Z, 2027-03-01T07:00:00Z
			2027-03-01T07:00:00Z, 2027-03-08T07:00:00Z
			2027-03-04T12:00:00Z, 2027-03-08T07:00:00Z
			2027-03-25T12:00:00Z, 2027-03-29T06:00:00Z
			2027-10-25T06:30:00Z, 2027-11-01T07:00:00Z
			""")
	void comesOnMondayAtSevenByTheClockInEngland(Instant now, Instant next) {
		assertThat(MondayMorning.after(now)).isEqualTo(next);
	}

	@Test
	void isPlannedForMonday() {
		assertThat(this.stage.superuser().sql("""
				select to_char(execution_time at time zone 'Europe/London', 'D HH24:MI') from scheduled_tasks
				where task_name = 'mail-action-digests'""").query(String.class).single()).isEqualTo("2 07:00");
	}

	private UUID own(String who, int position, String what) {
		return own(this.board, who, position, what);
	}

	private static UUID own(ActionStage board, String who, int position, String what) {
		return board.act(position, what, "account", board.trust().person(who).toString(), "owner", "");
	}

	private List<String> letters(String who) {
		return new Letterbox(this.stage).to(this.board.trust().email(who))
			.stream()
			.filter((letter) -> letter.startsWith("This week: you own"))
			.toList();
	}

	@Test
	void listsWhatIsOpenWithItsDate() {
		UUID late = own("Tess", 0, "Visit every school");
		own("Tess", 1, "Read the reports");
		UUID done = own("Tess", 2, "Long done");
		this.board.late(late, 12);
		this.board.note(late, "AT_RISK", "Nobody has time.");
		UUID hoped = own("Tess", 3, "Ask the schools");
		this.board.note(hoped, "ON_TRACK", "Five have answered.");
		this.board.late(hoped, 3);
		this.board.note(done, "DONE", "Done.");
		this.round.go();
		List<String> letters = letters("Tess");
		assertThat(letters).hasSize(1);
		assertThat(letters.get(0).replaceAll("\\s+", " "))
			.contains("This week: you own 3 open actions", "Dear " + this.board.trust().named("Tess") + ",",
					"In " + this.board.trust().name() + " you own 3 open actions:",
					"• Ask the schools (Was on track when last noted on " + EnglishDay.of(ActionStage.TODAY)
							+ ", 3 days overdue)",
					"• Visit every school (At risk, 12 days overdue)", "• Read the reports (Not started, due",
					this.board.all(), "/account/digest")
			.doesNotContain("Long done", "Nobody has time");
		assertThat(letters("Gus")).as("owns nothing").isEmpty();
	}

	@Test
	void comesOnceAWeekHoweverManyNodesTry() throws Exception {
		own("Tess", 0, "Visit every school");
		List<Integer> written = PlayedTrust.together(6, this.round::go);
		assertThat(letters("Tess")).hasSize(1);
		this.round.go();
		assertThat(letters("Tess")).hasSize(1);
		this.stage.superuser()
			.sql("update action_digests set week = week - 7 where person_id = ?")
			.param(this.board.trust().person("Tess"))
			.update();
		this.round.go();
		assertThat(letters("Tess")).hasSize(2);
		System.out.println("Weekly e-mails: rounds at once=6, mails to one owner=1, written by each round=" + written);
	}

	@Test
	void comesToNobodyWhoHasLeftOrInAClosedTrust() {
		own("Tess", 0, "Visit every school");
		this.stage.superuser()
			.sql("delete from memberships where trust_id = ? and person_id = ?")
			.params(this.board.trust().number(), this.board.trust().person("Tess"))
			.update();
		own("Tod", 1, "Read the reports");
		this.stage.superuser()
			.sql("update trusts set closed_on = date '2026-08-31', closed_by = 'ADMINISTRATOR' where trust_id = ?")
			.param(this.board.trust().number())
			.update();
		this.round.go();
		assertThat(letters("Tod")).isEmpty();
		this.stage.superuser()
			.sql("update trusts set closed_on = null, closed_by = null where trust_id = ?")
			.param(this.board.trust().number())
			.update();
		this.round.go();
		assertThat(letters("Tess")).isEmpty();
		assertThat(letters("Tod")).hasSize(1);
	}

	@Test
	void gathersAllTrustsOfAPersonInOneMail() {
		ActionStage other = new ActionStage(this.stage);
		UUID tess = this.board.trust().person("Tess");
		this.stage.superuser()
			.sql("insert into memberships values (?, ?, 'TRUSTEE')")
			.params(other.trust().number(), tess)
			.update();
		own("Tess", 0, "Visit every school");
		other.act(0, "Read the reports", "account", tess.toString(), "owner", "");
		this.round.go();
		assertThat(letters("Tess")).hasSize(1);
		assertThat(letters("Tess").get(0).replaceAll("\\s+", " ")).contains("you own 2 open actions",
				"In " + this.board.trust().name() + " you own 1 open action:", "In " + other.trust().name(),
				this.board.all(), other.all(), "See your trusts");
	}

	@Test
	void goesToTheAccountThatTookTheOwnersIn() {
		own("Tess", 0, "Visit every school");
		UUID tess = this.board.trust().person("Tess");
		UUID tod = this.board.trust().person("Tod");
		this.stage.superuser().sql("update people set merged_into = ? where person_id = ?").params(tod, tess).update();
		this.round.go();
		assertThat(letters("Tod")).hasSize(1);
		assertThat(letters("Tess")).isEmpty();
	}

	@Test
	void canBeStoppedAndHadAgain() {
		own("Tess", 0, "Visit every school");
		Visitor tess = this.board.as("Tess");
		assertThat(tess.get("/account").document().select("a[href=/account/digest]")).hasSize(1);
		Visitor.Page page = tess.get("/account/digest");
		assertThat(page.document().select("main").text()).contains("You get this e-mail.");
		Stage.require(tess.submit(page, "/account/digest"), 302);
		Document stopped = tess.get("/account/digest?done=stopped").document();
		assertThat(stopped.select("main").text()).contains("You no longer get the weekly e-mail.",
				"You do not get this e-mail.");
		this.round.go();
		assertThat(letters("Tess")).isEmpty();
		Stage.require(tess.submit(tess.get("/account/digest"), "/account/digest"), 302);
		this.round.go();
		assertThat(letters("Tess")).hasSize(1);
		Refusals refusals = new Refusals(this.stage);
		refusals.refuse(400, () -> tess.post("/account/digest"));
		refusals.refuse(400, () -> tess.post("/account/digest", "wanted", "perhaps"));
	}

	/** Nothing leads from a trust to somebody whom no trust knows. */
	@Test
	void isForgottenWithAnAccountThatNoTrustKnows() {
		UUID ida = this.board.trust().invent("Ida");
		Visitor visitor = this.board.trust().as("Ida");
		Stage.require(visitor.submit(visitor.get("/account/digest"), "/account/digest"), 302);
		assertThat(noted(ida)).isOne();
		visitor.get("/account/erasure");
		Stage.require(visitor.post("/account/erasure", "sure", "yes"), 302);
		assertThat(noted(ida)).isZero();
		this.digests.want(ida, true);
		assertThat(noted(ida)).as("asked for in the moment of the deletion").isZero();
	}

	private int noted(UUID person) {
		return this.stage.superuser()
			.sql("select count(*) from action_digests where person_id = ?")
			.param(person)
			.query(Integer.class)
			.single();
	}

	/** Whatever is wrong with one owner, the others get their mails. */
	@Test
	void goesOnAfterAFaultThatNobodyThoughtOf() {
		own("Tess", 0, "Visit every school");
		own("Tod", 1, "Read the reports");
		UUID tess = this.board.trust().person("Tess");
		OwnedActions faulty = new OwnedActions(this.application, this.trusts) {
			@Override
			Map<UUID, InTrust> in(int trustId) {
				Map<UUID, InTrust> all = DigestTests.this.owned.in(trustId);
				Optional.ofNullable(all.get(tess)).ifPresent((of) -> of.actions().add(null));
				return all;
			}
		};
		new DigestRound(faulty, this.digests, this.trusts, Clock.systemUTC()).go();
		assertThat(letters("Tess")).isEmpty();
		assertThat(letters("Tod")).hasSize(1);
		this.round.go();
		assertThat(letters("Tess")).as("once it is mended").hasSize(1);
	}

	/** One owner whose address no mail can go to keeps no other waiting. */
	@Test
	void keepsNobodyWaitingForOneThatFails() {
		own("Tess", 0, "Visit every school");
		own("Tod", 1, "Read the reports");
		this.stage.superuser()
			.sql("update people set email = ? where person_id = ?")
			.params("no address " + UUID.randomUUID(), this.board.trust().person("Tess"))
			.update();
		this.round.go();
		assertThat(letters("Tod")).hasSize(1);
	}

}
