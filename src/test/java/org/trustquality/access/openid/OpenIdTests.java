package org.trustquality.access.openid;

import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.IntStream;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trustquality.DemonstratedApplication;
import org.trustquality.Letterbox;
import org.trustquality.Refusals;
import org.trustquality.Stage;
import org.trustquality.Visitor;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** People sign in with an account at a provider that vouches for their address. */
@DemonstratedApplication
class OpenIdTests {

	private static final Issuer ISSUER = new Issuer();

	private static final String START = "/sign-in/openid/academy";

	@Autowired
	private Stage stage;

	private Refusals refusals;

	@DynamicPropertySource
	static void providers(DynamicPropertyRegistry properties) {
		String client = "spring.security.oauth2.client.";
		for (String provider : List.of("academy", "absent", "incomplete")) {
			properties.add(client + "registration." + provider + ".client-id", () -> Issuer.CLIENT);
			properties.add(client + "registration." + provider + ".client-secret", () -> Issuer.SECRET);
		}
		properties.add(client + "registration.academy.client-name", () -> "Academy Accounts");
		properties.add(client + "provider.academy.issuer-uri", ISSUER::address);
		properties.add(client + "provider.absent.issuer-uri", () -> "http://localhost:1");
		properties.add(client + "registration.incomplete.authorization-grant-type", () -> "authorization_code");
		properties.add(client + "provider.incomplete.authorization-uri", () -> ISSUER.address() + "/authorize");
		properties.add(client + "provider.incomplete.token-uri", () -> ISSUER.address() + "/token");
	}

	@AfterAll
	static void stop() {
		ISSUER.close();
	}

	@BeforeEach
	void nobodyIsLinked() {
		ISSUER.answeringTruly();
		this.stage.superuser().sql("delete from identities").update();
		this.stage.superuser().sql("delete from user_entities").update();
		this.refusals = new Refusals(this.stage);
	}

	@Test
	void offersAButtonForEachProvider() {
		assertThat(this.stage.stranger().get("/sign-in").document().select("a[href^='/sign-in/openid/']").eachText())
			.containsExactly("Sign in with Absent", "Sign in with Academy Accounts", "Sign in with Incomplete");
	}

	@Test
	void sendsTheBrowserAwayWithStateNonceAndPkce() {
		Visitor stranger = this.stage.stranger();
		long sessions = count("sessions");
		Visitor.Page left = stranger.send("GET", START, null, "", "X-Forwarded-Host", "evil.example",
				"X-Forwarded-Proto", "https");
		assertThat(left.status()).isEqualTo(302);
		Map<String, String> asked = Issuer.fields(address(left).getRawQuery());
		assertThat(asked).containsKeys("state", "nonce", "code_challenge")
			.containsEntry("code_challenge_method", "S256")
			.containsEntry("response_type", "code")
			.containsEntry("redirect_uri", "http://localhost:" + this.stage.port() + START + "/return");
		assertThat(asked.get("scope").split(" ")).containsExactlyInAnyOrder("openid", "email");
		assertThat(count("sessions")).isEqualTo(sessions);
	}

	@Test
	void linksAnAccountAtTheFirstSignInAndKnowsItByItsSubjectAfterwards() {
		Visitor priya = this.stage.stranger();
		Visitor.Page first = priya.get(back(priya, account("subject-1", address(Stage.PRIYA).toUpperCase(), true)));
		assertThat(first.status()).isEqualTo(302);
		assertThat(first.location()).isEqualTo("/");
		assertThat(name(priya)).isEqualTo(Stage.PRIYA);
		assertThat(count("identities")).isOne();

		Visitor later = this.stage.stranger();
		later.get(back(later, account("subject-1", address(Stage.HELEN), true)));
		assertThat(name(later)).as("the subject counts, not the address").isEqualTo(Stage.PRIYA);
		Visitor without = this.stage.stranger();
		without.get(back(without, Map.of("sub", "subject-1")));
		assertThat(name(without)).isEqualTo(Stage.PRIYA);
		assertThat(count("identities")).isOne();
	}

	@Test
	void tellsThePersonOnceThatAnAccountSignsThemIn() {
		Letterbox letters = new Letterbox(this.stage);
		int before = letters.to(address(Stage.PRIYA)).size();
		for (int time = 0; time < 2; time++) {
			Visitor priya = this.stage.stranger();
			priya.get(back(priya, account("subject-1", address(Stage.PRIYA), true)));
			assertThat(name(priya)).isEqualTo(Stage.PRIYA);
		}
		assertThat(letters.to(address(Stage.PRIYA))).hasSize(before + 1)
			.first()
			.asString()
			.contains("You can sign in to Trust Quality with Academy Accounts", "If it was not you");
	}

	@Test
	void linksNobodyByTheirAddressWhoHasAPasskey() {
		givePasskey(Stage.PRIYA);
		int before = new Letterbox(this.stage).count();
		Visitor visitor = this.stage.stranger();
		String back = back(visitor, account("subject-1", address(Stage.PRIYA), true));
		Visitor.Page refused = this.refusals.refuse(403, () -> visitor.get(back));
		assertThat(refused.document().select("main").text())
			.startsWith("You are not signed in No one with this address uses the service.");
		assertThat(name(visitor)).isNull();
		assertThat(count("identities")).isZero();
		assertThat(new Letterbox(this.stage).count()).isEqualTo(before);
	}

	@Test
	void goesOnSigningInWhoAddedAPasskeyLater() {
		Visitor first = this.stage.stranger();
		first.get(back(first, account("subject-1", address(Stage.PRIYA), true)));
		givePasskey(Stage.PRIYA);
		Visitor later = this.stage.stranger();
		later.get(back(later, account("subject-1", address(Stage.PRIYA), true)));
		assertThat(name(later)).isEqualTo(Stage.PRIYA);
	}

	private void givePasskey(String name) {
		this.stage.superuser()
			.sql("insert into user_entities (id, name) values ('entity', ?)")
			.param(this.stage.person(name).toString())
			.update();
		this.stage.superuser().sql("""
				insert into user_credentials (credential_id, user_entity_user_id, public_key, backup_eligible,
					backup_state, created, label)
				values ('passkey', 'entity', '', false, false, now(), 'Phone')""").update();
	}

	@Test
	void goesOnToThePageThatWasAskedFor() {
		Visitor priya = this.stage.stranger();
		Visitor.Page left = priya.get(START + "?continueTo=/account/passkeys");
		String back = ISSUER.authorize(address(left), account("subject-1", address(Stage.PRIYA), true));
		assertThat(priya.get(back).location()).isEqualTo("/account/passkeys");
		Visitor other = this.stage.stranger();
		left = other.get(START + "?continueTo=//evil.example");
		back = ISSUER.authorize(address(left), account("subject-1", address(Stage.PRIYA), true));
		assertThat(other.get(back).header("Location").orElse("")).doesNotContain("evil").endsWith("/");
	}

	@Test
	void signsInAsTheAccountThatTookTheOtherIn() {
		UUID priya = this.stage.person(Stage.PRIYA);
		try {
			merge(priya, this.stage.person(Stage.HELEN));
			Visitor visitor = this.stage.stranger();
			visitor.get(back(visitor, account("subject-1", address(Stage.PRIYA), true)));
			assertThat(name(visitor)).isEqualTo(Stage.HELEN);
		}
		finally {
			merge(priya, null);
		}
	}

	@Test
	void refusesWhomItDoesNotKnowWithTheSameWords() {
		Visitor first = this.stage.stranger();
		first.get(back(first, account("subject-1", address(Stage.PRIYA), true)));
		String priya = address(Stage.PRIYA);
		Map<String, Object> stringly = new HashMap<>(account("s", priya, true));
		stringly.put("email_verified", "perhaps");
		List<Map<String, Object>> unknown = List.of(account("s", priya.replaceFirst(".@", "@"), true),
				account("s", address(Stage.HELEN), false), account("s", "x@nowhere.example", true),
				Map.of("sub", "s", "email", address(Stage.HELEN)), Map.of("sub", "s"), Map.of("sub", "s", "email", ""),
				account("s", priya, true), account("s", address(Stage.HELEN) + "\r\nx@y", true),
				account("s", address("Ellen Brook").replace('k', '\u212a'), true), stringly, account("s", "\0", true),
				account("s", "x".repeat(100_000), true));
		for (Map<String, Object> account : unknown) {
			Visitor visitor = this.stage.stranger();
			String back = back(visitor, account);
			Visitor.Page refused = this.refusals.refuse(403, () -> visitor.get(back));
			assertThat(refused.document().select("main").text())
				.isEqualTo("You are not signed in No one with this address uses the service. If your trust knows you "
						+ "under another e-mail address, sign in with that one. Otherwise ask your trust's governance "
						+ "professional to invite you. Sign in another way");
			assertThat(name(visitor)).isNull();
		}
		System.out.println("OpenID strangers: " + this.refusals);
	}

	@Test
	void refusesTokensThatAreWrong() {
		Map<String, Function<JWTClaimsSet, String>> tokens = new LinkedHashMap<>();
		tokens.put("other nonce", with((claims, now) -> claims.claim("nonce", "x")));
		tokens.put("no nonce", with((claims, now) -> claims.claim("nonce", null)));
		tokens.put("other audience", with((claims, now) -> claims.audience("someone-else")));
		tokens.put("two audiences", with((claims, now) -> claims.audience(List.of(Issuer.CLIENT, "someone-else"))));
		tokens.put("no audience", with((claims, now) -> claims.audience((String) null)));
		tokens.put("expired", with((claims, now) -> claims.expirationTime(Date.from(now.minusSeconds(120)))));
		tokens.put("no expiry", with((claims, now) -> claims.expirationTime(null)));
		tokens.put("from the future", with((claims, now) -> claims.issueTime(Date.from(now.plusSeconds(600)))));
		tokens.put("other issuer", with((claims, now) -> claims.issuer("https://accounts.evil.example")));
		tokens.put("longer issuer", with((claims, now) -> claims.issuer(ISSUER.address() + "/")));
		tokens.put("no subject", with((claims, now) -> claims.subject(null)));
		tokens.put("alg none", (claims) -> new PlainJWT(claims).serialize());
		tokens.put("our secret as key", OpenIdTests::hmac);
		tokens.put("foreign key", (claims) -> ISSUER.sign(claims, Issuer.newKey()));
		tokens.put("no signature", (claims) -> ISSUER.sign(claims).replaceFirst("[^.]*$", ""));
		tokens.put("rubbish", (claims) -> "rubbish");
		tokens.put("nothing", (claims) -> "");
		tokens.forEach((what, token) -> {
			ISSUER.answering(token);
			Visitor visitor = this.stage.stranger();
			String back = back(visitor, account("subject-1", address(Stage.PRIYA), true));
			refuse(visitor, back);
		});
		ISSUER.answeringTruly();
		Visitor planted = this.stage.stranger();
		planted.get(back(planted, account("subject-1", address(Stage.PRIYA), true)));
		assertThat(name(planted)).isEqualTo(Stage.PRIYA);
		System.out.println("OpenID tokens: " + this.refusals + ", signed in=0");
	}

	@Test
	void refusesAReturnThatDoesNotFitTheDeparture() {
		Map<String, Object> account = account("subject-1", address(Stage.PRIYA), true);
		Visitor victim = this.stage.stranger();
		Visitor attacker = this.stage.stranger();
		String attackers = back(attacker, account);
		refuse(victim, attackers);
		String victims = back(victim, account);
		String injected = victims.replaceFirst("code=[^&]*", "code=" + code(back(attacker, account)));
		refuse(victim, injected);
		refuse(victim, victims);
		for (String query : List.of("", "?code=x", "?state=x", "?code=x&state=x", "?code=&state=",
				"?state=%00&code=%00", "?error=access_denied", "?code=x&code=y&state=x&state=y",
				"?state=" + "x".repeat(5000) + "&code=x")) {
			refuse(victim, START + "/return" + query);
		}
		String denied = back(victim, account).replaceFirst("code=[^&]*", "error=access_denied");
		refuse(victim, denied);
		String elsewhere = back(victim, account).replace("/academy/", "/absent/");
		refuse(victim, elsewhere);
		String late = back(victim, account);
		this.stage.superuser().sql("update round_trips set expires_at = now() - interval '1 second'").update();
		refuse(victim, late);

		String good = back(victim, account);
		assertThat(victim.get(good).status()).isEqualTo(302);
		Visitor twin = victim.twin();
		twin.get("/account/passkeys");
		assertThat(twin.post("/sign-out").status()).isEqualTo(302);
		refuse(twin, good);
		System.out.println("OpenID returns: " + this.refusals + ", signed in=0");
	}

	@Test
	void letsSixtyLeaveFromOneNetworkInAnHour() {
		Visitor stranger = this.stage.stranger();
		long before = count("round_trips");
		List<Integer> answers = IntStream.range(0, 65).mapToObj((time) -> stranger.get(START).status()).toList();
		assertThat(answers).startsWith(302).endsWith(429).containsOnly(302, 429);
		assertThat(count("round_trips") - before).isBetween(60L, 61L);
	}

	@Test
	void saysSoWhenAProviderDoesNotAnswer() {
		for (String provider : List.of("absent", "incomplete")) {
			Visitor.Page page = this.stage.stranger().get("/sign-in/openid/" + provider);
			assertThat(page.status()).isEqualTo(503);
			assertThat(page.document().select("main").text()).contains("does not answer", "Sign in another way");
		}
	}

	@Test
	void hasNoOtherSignInPages() {
		Visitor helen = this.stage.as(Stage.HELEN);
		for (String path : List.of("/login", "/logout", "/oauth2/authorization/academy", "/login/oauth2/code/academy",
				"/login/webauthn", "/webauthn/register", "/webauthn/authenticate/options", "/default-ui.css",
				"/login/webauthn.js")) {
			this.refusals.refuse(404, () -> helen.get(path));
			assertThat(this.stage.stranger().get(path).location()).isEqualTo("/sign-in");
		}
		for (String path : List.of("/sign-in/openid", "/sign-in/openid/x", "/sign-in/openid/x/return",
				"/sign-in/openid/academy/x", "/sign-in/passkey/x")) {
			this.refusals.refuse(404, () -> this.stage.stranger().get(path));
		}
	}

	private void refuse(Visitor visitor, String back) {
		Visitor.Page page = this.refusals.refuse(400, () -> visitor.get(back));
		assertThat(page.document().title()).startsWith("That did not sign you in");
		assertThat(name(visitor)).isNull();
	}

	/** Leaves, says yes at the provider, and is sent back. */
	private String back(Visitor visitor, Map<String, Object> account) {
		return ISSUER.authorize(address(visitor.get(START)), account);
	}

	private static URI address(Visitor.Page redirect) {
		return URI.create(redirect.header("Location").orElseThrow());
	}

	private static String code(String back) {
		return Issuer.fields(URI.create(back).getRawQuery()).get("code");
	}

	private static Map<String, Object> account(String subject, String address, boolean verified) {
		return Map.of("sub", subject, "email", address, "email_verified", verified);
	}

	private Function<JWTClaimsSet, String> with(BiConsumer<JWTClaimsSet.Builder, Instant> fault) {
		return (claims) -> {
			JWTClaimsSet.Builder changed = new JWTClaimsSet.Builder(claims);
			fault.accept(changed, Instant.now());
			return ISSUER.sign(changed.build());
		};
	}

	private static String hmac(JWTClaimsSet claims) {
		try {
			SignedJWT signed = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
			signed.sign(new MACSigner(Issuer.SECRET));
			return signed.serialize();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private String address(String name) {
		return this.stage.superuser()
			.sql("select email from people where name = ?")
			.param(name)
			.query(String.class)
			.single();
	}

	private long count(String table) {
		return this.stage.superuser().sql("select count(*) from " + table).query(Long.class).single();
	}

	private void merge(UUID account, @Nullable UUID into) {
		this.stage.superuser()
			.sql("update people set merged_into = ? where person_id = ?")
			.params(into, account)
			.update();
	}

	private static @Nullable String name(Visitor visitor) {
		return visitor.get("/method")
			.document()
			.select(".tq-header__account p")
			.stream()
			.map((name) -> name.text())
			.findFirst()
			.orElse(null);
	}

}
