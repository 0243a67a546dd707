package org.trustquality.access.token;

import java.time.LocalDate;
import java.util.UUID;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trustquality.DemonstratedApplication;
import org.trustquality.Letterbox;
import org.trustquality.Stage;
import org.trustquality.Visitor;
import org.trustquality.api.Program;
import org.trustquality.trust.EnglishDay;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** A person's own tokens: made, shown once, listed, revoked. */
@DemonstratedApplication
class TokenPageTests {

	private static final String PAGE = "/account/tokens";

	private static final String NEW = PAGE + "/new";

	@Autowired
	private Stage stage;

	@Autowired
	private AccessTokens tokens;

	private Visitor joan;

	@BeforeEach
	void begin() {
		this.stage.forgetLimits();
		this.stage.superuser().sql("delete from access_tokens").update();
		this.joan = this.stage.as(Stage.JOAN);
	}

	@Test
	void isFoundFromTheAccount() {
		assertThat(this.joan.get("/account").document().select("main a[href=" + PAGE + "]")).hasSize(1);
		Document list = this.joan.get(PAGE).document();
		assertThat(list.text()).contains("You have no token.");
		assertThat(list.select("main a[href=" + NEW + "]")).hasSize(1);
		assertThat(this.stage.stranger().get(PAGE).location()).isEqualTo("/sign-in");
		assertThat(this.stage.stranger().get(NEW).location()).isEqualTo("/sign-in");
	}

	@Test
	void showsATokenOnceAndKeepsItNowhere() {
		Visitor.Page made = make("Spreadsheet of the office", "90");
		assertThat(made.status()).isEqualTo(200);
		assertThat(made.header("Cache-Control").orElse("")).contains("no-store");
		String token = token(made);
		assertThat(token).matches("tq_[A-Za-z0-9_-]{43}");
		assertThat(Program.with(this.stage.port(), token).scores("{}").status()).as("it works").isEqualTo(400);
		Document list = this.joan.get(PAGE).document();
		assertThat(list.select("tbody th").text()).isEqualTo("Spreadsheet of the office");
		assertThat(list.text()).contains("Compute scores from ratings").doesNotContain(token);
		assertThat(found(token)).as("tables with the token in clear").isEmpty();
		assertThat(this.stage.superuser().sql("select token_hash from access_tokens").query(String.class).single())
			.isEqualTo(org.trustquality.access.Digest.of(token));
		this.stage.superuser().sql("update access_tokens set name = ?").param(token).update();
		assertThat(found(token)).as("planted: the scan finds one").containsExactly("access_tokens");
	}

	/** The tables that hold a text anywhere. */
	private java.util.List<String> found(String text) {
		return this.stage.superuser()
			.sql("select tablename from pg_tables where schemaname = 'public'")
			.query(String.class)
			.list()
			.stream()
			.filter((table) -> this.stage.superuser()
				.sql("""
						select exists (select from %s t where t::text like :clear
							or t::text like :hex)""".formatted(table))
				.param("clear", "%" + text + "%")
				.param("hex", "%" + java.util.HexFormat.of().formatHex(text.getBytes()) + "%")
				.query(Boolean.class)
				.single())
			.toList();
	}

	@Test
	void makesOneTokenHoweverOftenTheFormIsSent() {
		String key = UUID.randomUUID().toString();
		Visitor.Page first = send(key, "Twice", "30");
		Visitor.Page again = send(key, "Twice", "30");
		assertThat(first.status()).isEqualTo(200);
		assertThat(again.status()).isEqualTo(302);
		assertThat(again.location()).isEqualTo(PAGE);
		assertThat(count()).isEqualTo(1);
		Visitor wendy = this.stage.as("Wendy Hollis");
		wendy.get(NEW);
		assertThat(wendy.post(NEW, "key", key, "name", "Hers", "scope", "scores", "days", "30").location())
			.as("another person's key")
			.isEqualTo(PAGE);
		assertThat(count()).isEqualTo(1);
		assertThat(Program.with(this.stage.port(), token(first)).scores("{}").status()).isEqualTo(400);
	}

	@Test
	void tellsThePersonByMail() {
		make("Spreadsheet of the office", "30");
		assertThat(new Letterbox(this.stage).to(this.stage.email(Stage.JOAN)).get(0))
			.startsWith("A token was made in your account in Trust Quality")
			.contains("Spreadsheet of the office", PAGE, "If it was not you")
			.doesNotContain("tq_");
	}

	@Test
	void livesAsLongAsWasChosen() {
		for (String days : new String[] { "30", "90", "365" }) {
			make("For " + days, days);
			assertThat(this.stage.superuser()
				.sql("select extract(epoch from expires_at - made_at)::integer / 86400 from access_tokens where name = ?")
				.param("For " + days)
				.query(Integer.class)
				.single()).isEqualTo(Integer.parseInt(days));
		}
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			'',                scores,       30,  name
			'  ',              scores,       30,  name
			'two\nlines',      scores,       30,  name
			Good,              '',           30,  scope
			Good,              everything,   30,  scope
			Good,              SCORES,       30,  scope
			Good,              scores,       31,  days
			Good,              scores,       '',  days
			Good,              scores,       -30, days
			Good,              scores,       3650,days
			""")
	void keepsWhatWasTypedAndSaysWhatIsWrong(String name, String scope, String days, String field) {
		Visitor.Page refused = this.joan.submit(this.joan.get(NEW), NEW, "name", name.replace("\\n", "\n"), "scope",
				scope.isEmpty() ? null : scope, "days", days.isEmpty() ? null : days);
		assertThat(refused.status()).isEqualTo(400);
		assertThat(refused.document().title()).startsWith("Error: ");
		assertThat(refused.document().select(".govuk-error-summary a").eachAttr("href")).containsExactly("#" + field);
		assertThat(refused.document().select("#" + field)).hasSize(1);
		assertThat(refused.document().select("#name").attr("value").strip())
			.isEqualTo(name.replace("\\n", "\n").strip());
		assertThat(count()).isZero();
	}

	@Test
	void saysEverythingThatIsWrongAtOnce() {
		Visitor.Page refused = this.joan.post(NEW);
		assertThat(refused.status()).isEqualTo(400);
		assertThat(refused.document().select(".govuk-error-summary a").eachAttr("href")).containsExactly("#name",
				"#scope", "#days");
		Visitor.Page keyless = this.joan.post(NEW, "key", "1-1-1-1-1", "name", "x", "scope", "scores", "days", "30");
		assertThat(keyless.status()).isEqualTo(400);
		Visitor.Page mended = this.joan.submit(keyless, NEW, "scope", "scores");
		assertThat(mended.status()).as("the refused form has a key that works").isEqualTo(200);
		assertThat(this.joan
			.post(NEW, "key", UUID.randomUUID().toString(), "name", "x".repeat(101), "scope", "scores", "days", "30")
			.status()).isEqualTo(400);
	}

	@Test
	void revokesAToken() {
		Program program = Program.with(this.stage.port(), token(make("Old", "30")));
		assertThat(program.scores("{}").status()).isEqualTo(400);
		String check = this.joan.get(PAGE).document().select("tbody a").attr("href");
		assertThat(this.joan.get(check).document().text()).contains("Revoke this token?", "Old");
		assertThat(this.joan.submit(this.joan.get(check), check).location()).isEqualTo(PAGE);
		program.scores("{}").isProblem(401);
		assertThat(count()).isZero();
		assertThat(this.joan.get(check).status()).isEqualTo(404);
		assertThat(this.joan.post(check).location()).as("revoked already").isEqualTo(PAGE);
	}

	@Test
	void belongsToItsPersonAlone() {
		make("Hers", "30");
		String check = this.joan.get(PAGE).document().select("tbody a").attr("href");
		Visitor wendy = this.stage.as("Wendy Hollis");
		assertThat(wendy.get(check).status()).isEqualTo(404);
		wendy.post(check);
		assertThat(count()).isEqualTo(1);
		assertThat(wendy.get(PAGE).document().text()).doesNotContain("Hers");
		assertThat(this.joan.get(PAGE + "/x/revocation").status()).isEqualTo(400);
	}

	@Test
	void isNotMadeForWhoseAccountIsDeletedMeanwhile() {
		this.joan.get(NEW);
		String form = this.joan.form("key", UUID.randomUUID().toString(), "name", "Late", "scope", "scores", "days",
				"30");
		UUID joan = this.stage.person(Stage.JOAN);
		this.stage.superuser().sql("update people set erased_at = now() where person_id = ?").param(joan).update();
		try {
			assertThat(this.joan.postRaw(NEW, form).status()).isEqualTo(404);
			assertThat(count()).isZero();
		}
		finally {
			this.stage.superuser().sql("update people set erased_at = null where person_id = ?").param(joan).update();
		}
	}

	@Test
	void letsAPersonHaveTwentyThatWork() {
		for (int made = 0; made < AccessTokens.MOST; made++) {
			assertThat(make("Number " + made, "30").status()).isEqualTo(200);
		}
		assertThat(make("One more", "30").status()).isEqualTo(409);
		assertThat(count()).isEqualTo(AccessTokens.MOST);
		this.stage.superuser()
			.sql("update access_tokens set made_at = now() - interval '31 days', expires_at = now() - interval '1 day' where name = 'Number 3'")
			.update();
		assertThat(make("One more", "30").status()).isEqualTo(200);
	}

	@Test
	void showsWhenATokenWasUsedToTheDay() {
		Program program = Program.with(this.stage.port(), token(make("Used", "30")));
		assertThat(this.joan.get(PAGE).document().text()).contains("Not used yet");
		program.scores("{}");
		LocalDate today = LocalDate.now(EnglishDay.ENGLAND);
		assertThat(this.stage.superuser().sql("select used_on from access_tokens").query(LocalDate.class).single())
			.isBetween(today.minusDays(1), today);
		assertThat(this.joan.get(PAGE).document().select("td[data-label=Last used]").text())
			.matches("\\d{1,2} [A-Z][a-z]+ \\d{4}");
	}

	@Test
	void showsAnExpiredTokenForAWhile() {
		String token = token(make("Old", "30"));
		this.stage.superuser()
			.sql("update access_tokens set made_at = now() - interval '40 days', expires_at = now() - interval '10 days'")
			.update();
		Program.with(this.stage.port(), token).scores("{}").isProblem(401);
		assertThat(this.joan.get(PAGE).document().text()).contains("Expired on", "Remove");
		this.tokens.clear();
		assertThat(count()).isEqualTo(1);
		this.stage.superuser()
			.sql("update access_tokens set made_at = now() - interval '70 days', expires_at = now() - interval '31 days'")
			.update();
		this.tokens.clear();
		assertThat(count()).isZero();
	}

	private Visitor.Page make(String name, String days) {
		return this.joan.submit(this.joan.get(NEW), NEW, "name", name, "scope", "scores", "days", days);
	}

	private Visitor.Page send(String key, String name, String days) {
		this.joan.get(NEW);
		return this.joan.post(NEW, "key", key, "name", name, "scope", "scores", "days", days);
	}

	private static String token(Visitor.Page made) {
		return made.document().select("#token").text();
	}

	private int count() {
		return this.stage.superuser().sql("select count(*) from access_tokens").query(Integer.class).single();
	}

}
