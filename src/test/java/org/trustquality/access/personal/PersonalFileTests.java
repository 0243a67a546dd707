package org.trustquality.access.personal;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.trustquality.DemonstratedApplication;
import org.trustquality.SignedBoard;
import org.trustquality.Stage;
import org.trustquality.Statements;
import org.trustquality.Visitor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A person is shown everything that is stored about them, and nothing about anybody else.
 */
@DemonstratedApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PersonalFileTests {

	private static final String PAGE = "/account/data";

	private static final String FILE = PAGE + "/file";

	@Autowired
	private Stage stage;

	private CanaryPerson canary;

	private Visitor device;

	@BeforeAll
	void invent() {
		this.canary = CanaryPerson.invent(this.stage);
		this.device = this.canary.signIn();
	}

	private static List<String> missing(String text, List<String> wanted) {
		return wanted.stream().filter((each) -> !text.contains(each)).toList();
	}

	@Test
	void showsEverythingOnThePageAndInTheFile() {
		String page = this.device.get(PAGE).document().text();
		String file = this.device.get(FILE).body();
		assertThat(missing(page, this.canary.exported())).as("page").isEmpty();
		assertThat(missing(file, this.canary.exported())).as("file").isEmpty();
		assertThat(missing(page, this.canary.notExported())).hasSameSizeAs(this.canary.notExported());
		assertThat(missing(file, this.canary.notExported())).hasSameSizeAs(this.canary.notExported());
		System.out.println("Export: canaries=" + this.canary.exported().size() + ", missing on the page=0"
				+ ", missing in the file=0, characters=" + file.length());
	}

	/** The fault is planted in the data: one field that no part of the export reads. */
	@Test
	void findsAFieldThatIsForgotten() {
		List<String> wanted = new ArrayList<>(this.canary.exported());
		String forgotten = this.canary.own() + "-forgotten";
		this.stage.superuser()
			.sql("update sign_in_codes set continue_to = ? where person_id = ?")
			.params("/" + forgotten, this.canary.personId())
			.update();
		wanted.add(forgotten);
		assertThat(missing(this.device.get(FILE).body(), wanted)).containsExactly(forgotten);
	}

	@Test
	void sendsAFileOfOneShape() {
		Visitor.Page page = this.device.get(FILE);
		assertThat(page.header("Content-Disposition").orElse("")).startsWith("attachment").contains(".json");
		assertThat(page.header("Content-Type").orElse("")).isEqualTo("application/json;charset=UTF-8");
		assertThat(page.header("Cache-Control").orElse("")).contains("no-store");
		JsonNode file = JsonMapper.shared().readTree(page.body());
		assertThat(file.propertyNames()).containsExactly("about", "format", "madeAt", "account", "trusts");
		assertThat(file.path("format").asInt()).isEqualTo(1);
		assertThat(file.path("account").propertyNames()).containsExactly("person", "serviceRoles", "identities",
				"passkeys", "devices", "accessTokens", "actionDigest", "portfolioViews", "mails", "registerImports",
				"editionDrafts", "campaigns", "sectorReleases", "unsentReviews");
		assertThat(file.path("trusts")).hasSize(3)
			.allSatisfy((trust) -> assertThat(trust.propertyNames()).containsExactly("trust", "reference", "roles",
					"knownNames", "invitations", "answers", "ownIndicators", "evidence", "agreedLevels", "signOffs",
					"actionsOwned", "actionsAdded", "actionNotes", "calendarLinks", "activities", "readings",
					"advising", "advisersAppointed", "shares", "shareReadings", "reviews", "reviewReplies"));
		JsonNode answers = file.path("trusts").get(0).path("answers").get(0).path("answers");
		assertThat(answers).hasSize(this.stage.indicators().size());
		assertThat(answers.get(0).propertyNames()).containsExactly("indicator", "statement", "answer", "comment");
		assertThat(answers.get(0).path("answer").asString()).isEqualTo("3 Partly in place");
		assertThat(answers.get(5).path("comment").isNull()).isTrue();
	}

	/** The same keys for somebody about whom next to nothing is stored. */
	@Test
	void sendsTheSameShapeToSomebodyWithoutATrust() {
		Visitor nobody = this.canary.board().trust().as(invented());
		JsonNode file = JsonMapper.shared().readTree(nobody.get(FILE).body());
		assertThat(file.propertyNames()).containsExactly("about", "format", "madeAt", "account", "trusts");
		assertThat(file.path("trusts")).isEmpty();
		assertThat(file.path("account").path("mails").isArray()).isTrue();
		assertThat(nobody.get(PAGE).document().text()).contains("No trust stores anything about you.");
	}

	private String invented() {
		this.canary.board().trust().invent("Nemo");
		return "Nemo";
	}

	/**
	 * Of two items with one title, added in the same moment, each line tells of its own.
	 */
	@Test
	void tellsOfEachEvidenceItemByItsOwnLine() {
		SignedBoard board = SignedBoard.closed(this.stage, 2, 3, 3, 4, 4, 4);
		String form = board.path() + "/evidence/indicators/" + this.stage.indicators().get(0) + "/links";
		for (String who : List.of("Vera", "Gus", "Vera")) {
			Stage.require(board.trust()
				.as(who)
				.post(form, "title", "The same title", "place", "Page of " + who, "link",
						"https://example.org/" + who.toLowerCase(java.util.Locale.ROOT)),
					302);
		}
		assertThat(evidence(board.trust().as("Gus"))).containsExactly("Page of Gus");
		assertThat(evidence(board.trust().as("Vera"))).containsExactly("Page of Vera", "Page of Vera");
		assertThat(board.trust().as("Gus").get(FILE).body()).doesNotContain("https://example.org/vera");
	}

	private static List<String> evidence(Visitor visitor) {
		List<String> places = new ArrayList<>();
		JsonMapper.shared()
			.readTree(visitor.get(FILE).body())
			.path("trusts")
			.get(0)
			.path("evidence")
			.forEach((item) -> places.add(item.path("place").asString()));
		return places;
	}

	@Test
	void leavesOtherPeopleOut() {
		String page = this.device.get(PAGE).document().text();
		String file = this.device.get(FILE).body();
		for (String who : List.of("Gus", "Clara", "Vera", "Tod", "Cecil")) {
			this.canary.boards().forEach((board) -> {
				assertThat(page).doesNotContain(board.trust().named(who), board.trust().email(who));
				assertThat(file).doesNotContain(board.trust().named(who), board.trust().email(who),
						board.trust().person(who).toString());
			});
		}
		assertThat(page).contains("Somebody else added " + this.canary.name() + " to the assessment");
		assertThat(page.replaceAll("[.] Somebody else", "")).doesNotContain("of Somebody else", "made Somebody else");
		String other = this.canary.board().trust().as("Vera").get(FILE).body();
		assertThat(other).doesNotContain(this.canary.own(), this.canary.personId().toString());
	}

	@Test
	void holdsNoSecret() {
		String file = this.device.get(FILE).body();
		this.stage.superuser()
			.sql("""
					select token_hash from access_tokens union select code_hash from sign_in_codes
					union select session_id from sessions union select respondent_key::text from respondents""")
			.query(String.class)
			.list()
			.forEach((secret) -> assertThat(file.contains(secret) && !secret.equals("0".repeat(64))).isFalse());
	}

	@Test
	void isThereForWhoeverIsSignedInAlone() {
		for (String path : List.of(PAGE, FILE, "/account/erasure")) {
			assertThat(this.stage.stranger().get(path).location()).isEqualTo("/sign-in");
		}
		assertThat(this.device.get("/account").document().select("a[href=" + PAGE + "]")).hasSize(1);
		assertThat(this.stage.stranger().get("/privacy").document().select("a[href=" + PAGE + "]")).hasSize(1);
	}

	/**
	 * One statement asks all trusts; each trust that knows the person takes a few more.
	 */
	@Test
	void readsThreeTrustsInFewStatements() throws Exception {
		this.device.get(FILE);
		Statements.Sent<Visitor.Page> sent = Statements.of(() -> this.device.get(FILE)).ofVisitors();
		assertThat(sent.result().status()).isEqualTo(200);
		assertThat(sent.statements()).hasSizeLessThan(110);
		System.out.println("Export of a person in 3 trusts: statements=" + sent.statements().size() + ", trusts asked="
				+ this.stage.superuser().sql("select count(*) from trusts").query(Integer.class).single());
	}

}
