package org.trustquality.access.passkey;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustquality.DemonstratedApplication;
import org.trustquality.Letterbox;
import org.trustquality.Refusals;
import org.trustquality.Stage;
import org.trustquality.Visitor;
import org.trustquality.access.SignInMethod;
import org.trustquality.access.SignedInPerson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

import static org.assertj.core.api.Assertions.assertThat;

/** People add, name, use and remove their passkeys. */
@DemonstratedApplication
class PasskeyTests {

	private static final String RUTH = "Ruth Ellison";

	private static final String LONG = "01234567890123456789012345678901234567890123456789"
			+ "012345678901234567890123456789012345678901234567890";

	@Autowired
	private Stage stage;

	@Autowired
	private FindByIndexNameSessionRepository<? extends Session> sessions;

	private String origin;

	private PasskeyHolder ruth;

	private Authenticator phone;

	@BeforeEach
	void nobodyHasAPasskey() {
		this.stage.superuser().sql("delete from user_entities").update();
		this.stage.superuser().sql("delete from identities").update();
		this.origin = "http://localhost:" + this.stage.port();
		this.ruth = new PasskeyHolder(Visitor.as(RUTH, this.stage.port()));
		this.phone = new Authenticator(this.origin);
	}

	@Test
	void signsInWithAPasskeyThatWasAdded() {
		assertThat(this.ruth.visitor().get(PasskeyHolder.PAGE).document().text()).contains("You have no passkey yet");
		Visitor.Page added = this.ruth.add(this.phone, "  My phone ");
		assertThat(added.body()).isEqualTo("{\"path\":\"/account/passkeys\"}");
		assertThat(cells()).containsExactly("My phone", "Not used yet");

		PasskeyHolder later = PasskeyHolder.signedOut(this.stage);
		Visitor.Page signedIn = later.signIn(this.phone);
		assertThat(signedIn.status()).isEqualTo(200);
		assertThat(signedIn.body()).isEqualTo("{\"path\":\"/\"}");
		assertThat(later.name()).isEqualTo(RUTH);
		assertThat(cells().get(1)).contains(" at ");
		assertThat(methods()).contains(SignInMethod.PASSKEY);
	}

	@Test
	void tellsTheAuthenticatorWhoseThePasskeyIs() {
		JsonNode options = JsonMapper.shared().readTree(this.ruth.newChallenge("My phone").body());
		assertThat(options.path("rp").path("id").asString()).isEqualTo("localhost");
		assertThat(options.path("rp").path("name").asString()).isEqualTo("Trust Quality");
		assertThat(options.path("user").path("displayName").asString()).isEqualTo(RUTH);
		assertThat(options.path("user").path("name").asString())
			.isEqualTo(one("select email from people where name = ?", RUTH));
		assertThat(options.path("authenticatorSelection").path("userVerification").asString()).isEqualTo("required");
		assertThat(one("select name from user_entities where display_name = ?", RUTH))
			.isEqualTo(this.stage.person(RUTH).toString());
	}

	@Test
	void needsNoSessionToAskForAPasskey() {
		Visitor stranger = this.stage.stranger();
		stranger.get("/sign-in");
		long before = count("sessions");
		Visitor.Page options = stranger.post("/sign-in/passkey/challenge");
		assertThat(options.status()).isEqualTo(200);
		assertThat(options.header("Set-Cookie").orElse("")).startsWith("round-trip=")
			.contains("HttpOnly", "SameSite=Lax", "Max-Age=600");
		assertThat(count("sessions")).isEqualTo(before);
	}

	@Test
	void goesOnToAPageOfOursOnly() {
		this.ruth.add(this.phone, "My phone");
		for (List<String> asked : List.of(List.of("/account/passkeys", "/account/passkeys"),
				List.of("//evil.example", "/"), List.of("https://evil.example", "/"), List.of("/\\evil.example", "/"),
				List.of("/x\r\nSet-Cookie: a=b", "/"), List.of("", "/"))) {
			PasskeyHolder holder = PasskeyHolder.signedOut(this.stage);
			String signed = this.phone.sign(holder.challenge());
			Visitor.Page page = holder.visitor()
				.post("/sign-in/passkey", "credential", signed, "continueTo", asked.get(0));
			assertThat(page.body()).isEqualTo("{\"path\":\"" + asked.get(1) + "\"}");
		}
	}

	@Test
	void renamesAPasskey() {
		this.ruth.add(this.phone, "My phone");
		String page = PasskeyHolder.PAGE + "/" + this.phone.id() + "/name";
		Visitor visitor = this.ruth.visitor();
		assertThat(visitor.submit(visitor.get(page), page, "name", "Old <b>phone</b>").location())
			.isEqualTo(PasskeyHolder.PAGE);
		assertThat(cells()).startsWith("Old <b>phone</b>");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "   ", "a\nb", "\0", LONG })
	void asksAgainForANameThatIsNone(String name) {
		this.ruth.add(this.phone, "My phone");
		String page = PasskeyHolder.PAGE + "/" + this.phone.id() + "/name";
		Visitor visitor = this.ruth.visitor();
		visitor.get(page);
		Visitor.Page again = new Refusals(this.stage).refuse(400, () -> visitor.post(page, "name", name));
		assertThat(again.document().title()).startsWith("Error: ");
		assertThat(again.document().select(".govuk-error-summary a").text()).isEqualTo(PasskeyName.RULE);
		Visitor.Page refused = this.ruth.newChallenge(name);
		assertThat(PasskeyHolder.problem(refused, 400)).isEqualTo(PasskeyName.RULE);
		assertThat(refused.body()).contains("\"field\":\"name\"");
	}

	@Test
	void removesAPasskey() {
		this.ruth.add(this.phone, "My phone");
		String page = PasskeyHolder.PAGE + "/" + this.phone.id() + "/removal";
		Visitor visitor = this.ruth.visitor();
		assertThat(visitor.get(page).document().text()).contains("Remove this passkey?", "It is your only passkey");
		assertThat(visitor.post(page).location()).isEqualTo(PasskeyHolder.PAGE);
		assertThat(count("user_credentials")).isZero();
		PasskeyHolder later = PasskeyHolder.signedOut(this.stage);
		assertThat(PasskeyHolder.problem(later.signIn(this.phone), 400)).contains("It may have been removed");
		assertThat(later.name()).isNull();
	}

	@Test
	void showsNobodyElsesPasskey() {
		this.ruth.add(this.phone, "My phone");
		Visitor priya = this.stage.as(Stage.PRIYA);
		Refusals refusals = new Refusals(this.stage);
		assertThat(priya.get(PasskeyHolder.PAGE).body()).contains("You have no passkey yet")
			.doesNotContain(this.phone.id());
		for (String page : List.of("/name", "/removal")) {
			String path = PasskeyHolder.PAGE + "/" + this.phone.id() + page;
			refusals.refuse(404, () -> priya.get(path));
			refusals.refuse(404, () -> priya.post(path, "name", "Mine"));
			refusals.refuse(404, () -> priya.get(PasskeyHolder.PAGE + "/x" + page));
			assertThat(this.stage.stranger().get(path).location()).isEqualTo("/sign-in");
		}
	}

	@Test
	void lastsThroughACodeOnlyUntilThereIsAPasskey() {
		weaken();
		assertThat(this.ruth.add(this.phone, "My phone").status()).isEqualTo(200);
		Visitor visitor = this.ruth.visitor();
		assertThat(visitor.get(PasskeyHolder.PAGE).document().text()).contains("Sign in with it before you add")
			.doesNotContain("Name of the passkey");
		assertThat(PasskeyHolder.problem(this.ruth.newChallenge("Second"), 403)).contains("Sign in with your passkey");
		PasskeyHolder.problem(this.ruth.send("{}", "Second"), 403);
		String removal = PasskeyHolder.PAGE + "/" + this.phone.id() + "/removal";
		Refusals refusals = new Refusals(this.stage);
		refusals.refuse(403, () -> visitor.get(removal));
		Visitor.Page refused = refusals.refuse(403, () -> visitor.post(removal));
		assertThat(refused.document().text()).contains("Sign in with your passkey first");

		this.ruth.signIn(this.phone);
		assertThat(this.ruth.add(new Authenticator(this.origin), "Second").status()).isEqualTo(200);
		assertThat(visitor.post(removal).location()).isEqualTo(PasskeyHolder.PAGE);
		assertThat(cells()).startsWith("Second");
	}

	@Test
	void tellsThePersonThatAPasskeyWasAdded() {
		Letterbox letters = new Letterbox(this.stage);
		int before = letters.to(this.stage.email(RUTH)).size();
		PasskeyHolder.problem(this.ruth.send(this.phone.make("{\"challenge\":\"AAAA\"}"), "My phone"), 400);
		assertThat(letters.to(this.stage.email(RUTH))).as("none was added").hasSize(before);
		this.ruth.add(this.phone, "My phone");
		assertThat(letters.to(this.stage.email(RUTH))).hasSize(before + 1)
			.first()
			.asString()
			.contains("A passkey was added to your account", "If it was not you");
	}

	@Test
	void isNotAddedAfterACodeWhereAnAccountOfAProviderSignsIn() {
		weaken();
		this.stage.superuser()
			.sql("insert into identities values ('https://accounts.example', 'ruth', ?, now())")
			.param(this.stage.person(RUTH))
			.update();
		Visitor.Page page = this.ruth.visitor().get(PasskeyHolder.PAGE);
		assertThat(page.document().text()).contains("Sign in that way before you add a passkey")
			.doesNotContain("Name of the passkey");
		assertThat(PasskeyHolder.problem(this.ruth.newChallenge("First"), 403)).contains("Sign in with your passkey");
		PasskeyHolder.problem(this.ruth.send("{}", "First"), 403);
		this.stage.superuser().sql("delete from identities").update();
		assertThat(this.ruth.add(this.phone, "First").status()).as("without the account").isEqualTo(200);
	}

	@Test
	void signsInAsTheAccountThatTookTheOtherIn() {
		this.ruth.add(this.phone, "My phone");
		UUID helen = this.stage.person(Stage.HELEN);
		try {
			merge(this.stage.person(RUTH), helen);
			PasskeyHolder merged = PasskeyHolder.signedOut(this.stage);
			merged.signIn(this.phone);
			assertThat(merged.name()).isEqualTo(Stage.HELEN);
			assertThat(merged.visitor().get(PasskeyHolder.PAGE).body()).contains("My phone");
		}
		finally {
			merge(this.stage.person(RUTH), null);
		}
	}

	@Test
	void signsInAPersonUnderTheirNewName() {
		this.ruth.add(this.phone, "My phone");
		UUID person = this.stage.person(RUTH);
		try {
			rename(person, "Ruth Ellison-Webb");
			PasskeyHolder renamed = PasskeyHolder.signedOut(this.stage);
			renamed.signIn(this.phone);
			assertThat(renamed.name()).isEqualTo("Ruth Ellison-Webb");
			renamed.newChallenge("Second");
			assertThat(one("select display_name from user_entities where name = ?", person.toString()))
				.isEqualTo("Ruth Ellison-Webb");
		}
		finally {
			rename(person, RUTH);
		}
	}

	private List<String> cells() {
		return this.ruth.visitor()
			.get(PasskeyHolder.PAGE)
			.document()
			.select("tbody th, td[data-label='Last used']")
			.eachText();
	}

	private String one(String query, Object parameter) {
		return this.stage.superuser().sql(query).param(parameter).query(String.class).single();
	}

	private long count(String table) {
		return this.stage.superuser().sql("select count(*) from " + table).query(Long.class).single();
	}

	private void merge(UUID account, UUID into) {
		this.stage.superuser()
			.sql("update people set merged_into = ? where person_id = ?")
			.params(into, account)
			.update();
	}

	private void rename(UUID person, String name) {
		this.stage.superuser().sql("update people set name = ? where person_id = ?").params(name, person).update();
	}

	/** As if she had signed in with a code by e-mail. */
	private void weaken() {
		weaken(this.sessions);
	}

	private <S extends Session> void weaken(FindByIndexNameSessionRepository<S> all) {
		UUID person = this.stage.person(RUTH);
		all.findByPrincipalName(person.toString()).values().forEach((session) -> {
			SignedInPerson signedIn = new SignedInPerson(person, RUTH, SignInMethod.CODE);
			session.setAttribute("SPRING_SECURITY_CONTEXT", new SecurityContextImpl(
					UsernamePasswordAuthenticationToken.authenticated(signedIn, null, List.of())));
			all.save(session);
		});
	}

	private List<SignInMethod> methods() {
		return this.sessions.findByPrincipalName(this.stage.person(RUTH).toString())
			.values()
			.stream()
			.map((session) -> session.<SecurityContextImpl>getAttribute("SPRING_SECURITY_CONTEXT"))
			.filter(Objects::nonNull)
			.map((context) -> ((SignedInPerson) context.getAuthentication().getPrincipal()).method())
			.toList();
	}

}
