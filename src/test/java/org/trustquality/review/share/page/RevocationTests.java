package org.trustquality.review.share.page;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trustquality.DemonstratedApplication;
import org.trustquality.PlayedAdviser;
import org.trustquality.SignedBoard;
import org.trustquality.Stage;
import org.trustquality.Visitor;
import org.trustquality.access.Tenancy;
import org.trustquality.assessment.evidence.file.Samples;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * With a page open, after whatever ends sharing every link on that page that leads into
 * the trust answers 404, and the database shows nothing of the trust.
 */
@DemonstratedApplication
class RevocationTests {

	private static final String PLANTED = """
			alter policy shares_trust on shares
				using (trust_id = chosen_trust() or chosen_trust() is null and adviser_id = current_person()
					and ends_on >= (now() at time zone 'Europe/London')::date and trust_id in (select trusts_advised()))""";

	private static final String MENDED = PLANTED.replace("adviser_id = current_person()",
			"adviser_id = current_person() and revoked_at is null");

	@Autowired
	private Stage stage;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transactions;

	private SignedBoard board;

	private PlayedAdviser adviser;

	private PlayedAdviser successor;

	@BeforeEach
	void play() {
		this.board = SignedBoard.closed(this.stage, 2, 3, 3, 4, 4, 4);
		this.board.attach(0, "School visits", "visits.pdf", Samples.pdf("Visits"));
		this.board.agreeAll(4);
		this.board.sign("Minutes 1");
		this.adviser = PlayedAdviser.of(this.stage)
			.appoint(this.board.trust(), true)
			.share(this.board.trust(), this.board.reference(), "VIEWS");
		this.successor = PlayedAdviser.of(this.stage);
	}

	@AfterEach
	void leave() {
		this.adviser.leave();
		this.successor.leave();
	}

	/** What ends sharing, each through the pages of whoever does it. */
	static Stream<Ending> endings() {
		return Stream.of(new Ending("taken back by the trust", (test) -> {
			Visitor gus = test.board.trust().as("Gus");
			gus.get(test.board.path());
			Stage.require(gus.post(test.board.path() + "/share/" + test.one("share_id", "shares") + "/revocation"),
					302);
		}), new Ending("its last day has passed",
				(test) -> test.run("update shares set ends_on = current_date - 2 where adviser_id = ?")),
				new Ending("the appointment has run out",
						(test) -> test
							.run("update adviser_appointments set ends_on = current_date - 2 where adviser_id = ?")),
				new Ending("the appointment is ended",
						(test) -> test.administer(
								"/appointments/" + test.one("appointment_id", "adviser_appointments") + "/ending")),
				new Ending("handed over", (test) -> test.administer("/hand-over/" + test.successor.id())),
				new Ending("the role is taken away", (test) -> test.administer("/removal")),
				new Ending("a conflict is declared", (test) -> {
					Visitor visitor = test.adviser.visitor();
					visitor.get("/portfolio/appointments");
					Stage.require(visitor.post("/portfolio/appointments/"
							+ test.one("appointment_id", "adviser_appointments") + "/conflict", "reason", "A relative"),
							302);
				}));
	}

	private void administer(String path) {
		Visitor nora = this.stage.as("Nora Whitfield");
		nora.get("/administration");
		Stage.require(nora.post("/administration/advisers/" + this.adviser.id() + path), 302);
	}

	private void run(String sql) {
		this.stage.superuser().sql(sql).param(this.adviser.id()).update();
	}

	private String one(String column, String table) {
		return this.stage.superuser()
			.sql("select " + column + "::text from " + table + " where adviser_id = ?")
			.param(this.adviser.id())
			.query(String.class)
			.single();
	}

	@ParameterizedTest
	@MethodSource("endings")
	void answersNothingOnAnyLinkOfAnOpenPage(Ending ending) {
		Visitor visitor = this.adviser.visitor();
		String shared = this.adviser.path(this.board.trust(), this.board.reference());
		Set<String> links = links(visitor, shared);
		for (String way : List.of("/file", "/bundle", "/agenda", "/crosswalk", "/review")) {
			assertThat(links).as(way).anyMatch((link) -> link.endsWith(way));
		}
		assertThat(shown(this.adviser.id())).isOne();
		ending.end.accept(this);
		assertThat(links).allSatisfy((link) -> assertThat(visitor.get(link).status()).as(link).isEqualTo(404));
		assertThat(shown(this.adviser.id())).isZero();
		assertThat(visitor.get(this.board.path()).status()).isEqualTo(404);
		System.out.println("After sharing ended (" + ending + "): links=" + links.size() + ", answered=0");
	}

	/** Whatever the page leads to in the trust, and what that leads to. */
	private Set<String> links(Visitor visitor, String shared) {
		Set<String> found = new LinkedHashSet<>(List.of(shared));
		List<String> next = List.of(shared);
		while (!next.isEmpty()) {
			next = next.stream()
				.map(visitor::get)
				.peek((page) -> assertThat(page.status()).as(page.path()).isLessThan(400))
				.filter((page) -> page.header("Content-Type").orElse("").startsWith("text/html"))
				.flatMap((page) -> page.document().select("main a[href^=" + shared + "]").eachAttr("href").stream())
				.map((link) -> link.replaceAll("[?#].*", ""))
				.filter(found::add)
				.toList();
		}
		return found;
	}

	/** How many signed versions the database shows somebody who works in no trust. */
	private long shown(UUID person) {
		return Tenancy.ofPerson(person,
				() -> this.transactions
					.execute((transaction) -> this.jdbc.sql("select count(*) from sign_offs where assessment_id = ?")
						.param(this.board.reference())
						.query(Long.class)
						.single()));
	}

	@Test
	void wouldFindAPolicyThatForgetsWhatWasTakenBack() {
		this.adviser.revoke(this.board.trust());
		assertThat(shown(this.adviser.id())).isZero();
		this.stage.superuser().sql(PLANTED).update();
		try {
			assertThat(shown(this.adviser.id())).isOne();
		}
		finally {
			this.stage.superuser().sql(MENDED).update();
		}
		assertThat(shown(this.adviser.id())).isZero();
	}

	/** Nothing passes over to whoever advises next, and nothing opens again by itself. */
	@Test
	void opensNothingByAnotherAppointment() {
		administer("/hand-over/" + this.successor.id());
		String shared = this.adviser.path(this.board.trust(), this.board.reference());
		assertThat(this.successor.visitor().get(shared).status()).isEqualTo(404);
		assertThat(shown(this.successor.id())).isZero();
		Visitor nora = this.stage.as("Nora Whitfield");
		nora.get("/administration");
		Stage.require(nora.post("/administration/advisers/" + this.successor.id() + "/hand-over/" + this.adviser.id()),
				302);
		assertThat(this.adviser.visitor().get(shared).status()).isEqualTo(404);
	}

	/** Something that ends sharing. */
	record Ending(String what, Consumer<RevocationTests> end) {

		@Override
		public String toString() {
			return this.what;
		}

	}

}
