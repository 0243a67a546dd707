package org.trustquality.access.signin;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustquality.DemonstratedApplication;
import org.trustquality.Stage;
import org.trustquality.Visitor;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Signing in with a code by e-mail. */
@DemonstratedApplication
class SignInTests {

	@Autowired
	private Stage stage;

	private Visitor visitor;

	@BeforeEach
	void come() {
		this.visitor = this.stage.stranger();
	}

	@Test
	void signsInWithTheCodeFromTheMail() {
		String code = ask(Stage.PRIYA);
		assertThat(code).matches("[2-9A-Z]{4} [2-9A-Z]{4}");
		assertThat(type(code).location()).isEqualTo("/");
		assertThat(this.visitor.get("/account").document().text()).contains(Stage.PRIYA, this.stage.email(Stage.PRIYA));
		assertThat(this.visitor.cookies()).doesNotContainKey("sign-in");
	}

	@Test
	void goesOnToThePageThatWasAskedFor() {
		String page = "/trusts/" + this.stage.trust(Stage.BRACKENWELL);
		assertThat(this.visitor.get(page + "?from=mail").location()).isEqualTo("/sign-in");
		Visitor.Page signedIn = type(ask(Stage.PRIYA));
		assertThat(signedIn.header("Location")).hasValue(page + "?from=mail");
		assertThat(this.visitor.get(page).status()).isEqualTo(200);
		assertThat(this.visitor.cookies()).doesNotContainKey("destination");
	}

	@Test
	void remembersOnlyWhatAPersonAsksFor() {
		this.visitor.post("/trusts/x");
		this.visitor.send("GET", "/favicon.ico", null, "", "Sec-Fetch-Dest", "image");
		assertThat(this.visitor.cookies()).doesNotContainKey("destination");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ly9ldmls", "L1xldmls", "aHR0cHM6ZXZpbA", "JTA5Ly9ldmls", "!!", "", "/account" })
	void goesNowhereElse(String forgedCookie) {
		this.visitor.cookies().put("destination", forgedCookie);
		assertThat(type(ask(Stage.PRIYA)).header("Location")).hasValue("/");
	}

	@Test
	void takesTheAddressInCapitalsToo() {
		this.visitor.submit(this.visitor.get("/sign-in"), "/sign-in", "email",
				" " + this.stage.email(Stage.PRIYA).toUpperCase() + " ");
		assertThat(type(this.stage.mailedCode(this.stage.email(Stage.PRIYA))).status()).isEqualTo(302);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x", "a@b.example,c@d.example", "Ann <a@b.example>", "a@b.example\r\nBcc: c@d.example",
			"a\u760A@b.example" })
	void asksAgainForAnAddress(String typed) {
		var before = this.stage.checksums();
		Visitor.Page page = this.visitor.submit(this.visitor.get("/sign-in"), "/sign-in", "email", typed);
		assertThat(page.status()).isEqualTo(400);
		assertThat(page.document().title()).startsWith("Error: ");
		assertThat(page.document().select(".govuk-error-summary a").attr("href")).isEqualTo("#email");
		assertThat(page.document().select("#email").val()).isEqualTo(typed);
		assertThat(this.stage.checksums()).isEqualTo(before);
	}

	@Test
	void asksForAnAddressFirst() {
		assertThat(this.visitor.get("/sign-in/code").location()).isEqualTo("/sign-in");
	}

	@Test
	void keepsWhatWasTypedAndSaysHowOftenItMayBeTried() {
		ask(Stage.PRIYA);
		Visitor.Page malformed = type("K7PD 3XW0");
		assertThat(malformed.document().text()).contains("Enter the 8 letters and digits");
		assertThat(malformed.document().select("#code").val()).isEqualTo("K7PD 3XW0");
		assertThat(type("2222 2222").document().text()).contains("you can try 4 more times");
		type("2222 2222");
		type("2222 2222");
		assertThat(type("2222 2222").document().text()).contains("you can try once more");
		assertThat(type("2222 2222").document().text()).contains("Send a new code");
	}

	@Test
	void sendsANewCodeInPlaceOfTheOneBefore() {
		String first = ask(Stage.PRIYA);
		assertThat(this.visitor.post("/sign-in/code/replacement").location()).isEqualTo("/sign-in/code");
		String second = this.stage.mailedCode(this.stage.email(Stage.PRIYA));
		assertThat(second).isNotEqualTo(first);
		assertThat(type(first).status()).isEqualTo(400);
		assertThat(type(second).status()).isEqualTo(302);
	}

	@Test
	void signsInToTheAccountThatTookAnotherIn() {
		var people = this.stage.superuser();
		people.sql("""
				insert into people (person_id, name, email, merged_into)
				select gen_random_uuid(), 'Priya Twice', 'priya.twice@invented.example', person_id
				from people where name = ? and invented""").param(Stage.PRIYA).update();
		try {
			assertThat(type(askAt("priya.twice@invented.example")).status()).isEqualTo(302);
			assertThat(this.visitor.get("/account").document().text()).contains(this.stage.email(Stage.PRIYA))
				.doesNotContain("Twice");
		}
		finally {
			people.sql("update sign_in_codes set person_id = null").update();
			people.sql("delete from people where name = 'Priya Twice'").update();
		}
	}

	@Test
	void offersTheInventedPeopleInADemonstration() {
		assertThat(this.visitor.get("/").document().select("a.govuk-button").attr("href")).isEqualTo("/demonstration");
		assertThat(this.visitor.get("/sign-in").document().select("main a[href=/demonstration]")).hasSize(1);
		assertThat(this.visitor.get("/demonstration").document().text()).contains("Nora Whitfield", "Administrator");
	}

	private String ask(String person) {
		return askAt(this.stage.email(person));
	}

	private String askAt(String email) {
		Visitor.Page asked = this.visitor.submit(this.visitor.get("/sign-in"), "/sign-in", "email", email);
		assertThat(asked.location()).isEqualTo("/sign-in/code");
		this.visitor.get("/sign-in/code");
		return this.stage.mailedCode(email);
	}

	private Visitor.Page type(String code) {
		return this.visitor.post("/sign-in/code", "code", code);
	}

}
