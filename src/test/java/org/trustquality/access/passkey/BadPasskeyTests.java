package org.trustquality.access.passkey;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trustquality.DemonstratedApplication;
import org.trustquality.Stage;
import org.trustquality.Visitor;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What is not a passkey's answer to this browser's challenge signs nobody in. */
@DemonstratedApplication
class BadPasskeyTests {

	private static final List<String> RUBBISH = List.of("", " ", "x", "{", "{}", "[]", "null", "1", "\"x\"", "\0",
			"{\"id\":1}", "{\"id\":\"x\",\"rawId\":\"eA\",\"type\":\"public-key\"}",
			"{\"id\":\"x\",\"rawId\":\"eA\",\"type\":\"public-key\",\"response\":null}",
			"{\"id\":\"x\",\"rawId\":\"eA\",\"type\":\"public-key\",\"response\":{}}",
			"{\"id\":\"x\",\"rawId\":\"***\",\"type\":\"x\",\"response\":{\"clientDataJSON\":\"***\"}}",
			"{\"rawId\":\"eA\",\"response\":{\"clientDataJSON\":\"eA\",\"attestationObject\":\"eA\"}}",
			"{\"rawId\":\"eA\",\"response\":{\"clientDataJSON\":\"bnVsbA\",\"authenticatorData\":\"eA\",\"signature\":\"eA\",\"userHandle\":\"eA\"}}",
			"[".repeat(10_000), "{\"a\":".repeat(10_000), "x".repeat(60_000));

	private static int refused;

	@Autowired
	private Stage stage;

	private String origin;

	private Authenticator phone;

	private PasskeyHolder wendy;

	@BeforeEach
	void wendyHasAPasskey() {
		this.stage.superuser().sql("delete from user_entities").update();
		this.origin = "http://localhost:" + this.stage.port();
		this.phone = new Authenticator(this.origin);
		this.wendy = new PasskeyHolder(Visitor.as("Wendy Hollis", this.stage.port()));
		assertThat(this.wendy.add(this.phone, "Phone").status()).isEqualTo(200);
	}

	@AfterEach
	void findsAPlantedSignIn() {
		PasskeyHolder holder = PasskeyHolder.signedOut(this.stage);
		assertThat(holder.signIn(this.phone).status()).isEqualTo(200);
		assertThat(holder.name()).isEqualTo("Wendy Hollis");
	}

	@AfterAll
	static void say() {
		System.out.println("Passkey attacks: refused=" + refused + ", signed in=0, added=0, 5xx=0");
	}

	@Test
	void refusesRubbish() {
		for (String sent : RUBBISH) {
			refuseSignIn(PasskeyHolder.signedOut(this.stage), sent);
			refuseToAdd(sent);
		}
		String made = this.phone.make(this.wendy.newChallenge("Rubbish").body());
		String signed = this.phone.sign(this.wendy.challenge());
		for (int end = 1; end < signed.length(); end += 37) {
			refuseSignIn(PasskeyHolder.signedOut(this.stage), signed.substring(0, end));
			refuseToAdd(made.substring(0, Math.min(end, made.length() - 1)));
		}
	}

	@Test
	void refusesAnAnswerThatCameBefore() {
		PasskeyHolder holder = PasskeyHolder.signedOut(this.stage);
		String signed = this.phone.sign(holder.challenge());
		assertThat(holder.signIn(signed).status()).isEqualTo(200);
		holder.visitor().get("/sign-in");
		PasskeyHolder.problem(holder.signIn(signed), 400);
		refuseSignIn(PasskeyHolder.signedOut(this.stage), signed);
	}

	@Test
	void refusesAnAnswerFromAnotherBrowserOrTooLate() {
		String elsewhere = PasskeyHolder.signedOut(this.stage).challenge();
		PasskeyHolder holder = PasskeyHolder.signedOut(this.stage);
		holder.challenge();
		refuseSignIn(holder, this.phone.sign(elsewhere));
		String late = this.phone.sign(holder.challenge());
		this.stage.superuser().sql("update round_trips set expires_at = now() - interval '1 second'").update();
		refuseSignIn(holder, late);
		String made = new Authenticator(this.origin).make(this.wendy.newChallenge("Late").body());
		this.stage.superuser().sql("update round_trips set expires_at = now() - interval '1 second'").update();
		refuseToAdd(made);
	}

	@Test
	void refusesAnAnswerToAnInventedChallenge() {
		refuseSignIn(PasskeyHolder.signedOut(this.stage), this.phone.sign("{\"challenge\":\"AAAA\"}"));
		refuseSignIn(PasskeyHolder.signedOut(this.stage), this.phone.sign("{}"));
		refuseSignIn(this.wendy, this.phone.sign(this.wendy.newChallenge("New").body()), "Wendy Hollis");
		refuseToAdd(new Authenticator(this.origin).make(this.wendy.challenge()));
	}

	@Test
	void refusesWhatWasSignedForAnotherPlaceOrPerson() {
		Authenticator stranger = new Authenticator(this.origin);
		Authenticator thief = new Authenticator(this.origin, this.phone.rawId()).claiming(this.phone.userHandle());
		for (Authenticator liar : List.of(stranger, new Authenticator(this.origin).claiming(this.phone.userHandle()),
				thief)) {
			PasskeyHolder holder = PasskeyHolder.signedOut(this.stage);
			refuseSignIn(holder, liar.sign(holder.challenge()));
		}
	}

	@Test
	void refusesAPasskeyThatClaimsAnotherPerson() {
		PasskeyHolder helen = new PasskeyHolder(Visitor.as(Stage.HELEN, this.stage.port()));
		Authenticator helens = new Authenticator(this.origin);
		helen.add(helens, "Helen's");
		String handle = helens.userHandle();
		for (String claimed : List.of(this.phone.userHandle(), "", "eA")) {
			PasskeyHolder holder = PasskeyHolder.signedOut(this.stage);
			refuseSignIn(holder, helens.claiming(claimed).sign(holder.challenge()));
		}
		PasskeyHolder holder = PasskeyHolder.signedOut(this.stage);
		holder.signIn(helens.claiming(handle));
		assertThat(holder.name()).isEqualTo(Stage.HELEN);
	}

	@Test
	void refusesAPasskeyThatDoesNotCheckItsPersonOrServesAnotherSite() {
		for (Authenticator made : List.of(new Authenticator(this.origin).unverified(),
				new Authenticator(this.origin).of("evil.example"), new Authenticator("https://evil.example"),
				new Authenticator("http://localhost:1"), new Authenticator("http://localhost.evil.example"),
				new Authenticator(this.origin, this.phone.rawId()), new Authenticator(this.origin, new byte[0]))) {
			refuseToAdd(made.make(this.wendy.newChallenge("Odd").body()));
		}
		PasskeyHolder holder = PasskeyHolder.signedOut(this.stage);
		refuseSignIn(holder, this.phone.unverified().sign(holder.challenge()));
		refuseSignIn(holder, this.phone.verified().of("evil.example").sign(holder.challenge()));
		refuseSignIn(holder, this.phone.of("localhost").at("https://evil.example").sign(holder.challenge()));
		refuseSignIn(holder, this.phone.at(this.origin + "0").sign(holder.challenge()));
		this.phone.at(this.origin);
	}

	@Test
	void refusesACountThatHasPassed() {
		for (int time = 0; time < 3; time++) {
			assertThat(PasskeyHolder.signedOut(this.stage).signIn(this.phone).status()).isEqualTo(200);
		}
		PasskeyHolder holder = PasskeyHolder.signedOut(this.stage);
		refuseSignIn(holder, this.phone.rewound().sign(holder.challenge()));
		for (int time = 0; time < 3; time++) {
			this.phone.sign("{}");
		}
	}

	@Test
	void refusesToAddWithTheChallengeOfAnotherPerson() {
		PasskeyHolder helen = new PasskeyHolder(Visitor.as(Stage.HELEN, this.stage.port()));
		refuseToAdd(new Authenticator(this.origin).make(helen.newChallenge("Helen's").body()));
		Visitor stranger = PasskeyHolder.signedOut(this.stage).visitor();
		assertThat(stranger.post(PasskeyHolder.PAGE + "/challenge", "name", "x").location()).isEqualTo("/sign-in");
		assertThat(stranger.post(PasskeyHolder.PAGE, "name", "x", "credential", "{}").location()).isEqualTo("/sign-in");
		assertThat(stranger.postRaw("/sign-in/passkey/challenge", "").status()).isEqualTo(403);
	}

	private void refuseSignIn(PasskeyHolder holder, String sent) {
		refuseSignIn(holder, sent, null);
	}

	private void refuseSignIn(PasskeyHolder holder, String sent, @Nullable String name) {
		Map<String, String> before = this.stage.checksums();
		refused(holder.signIn(sent));
		assertThat(holder.name()).isEqualTo(name);
		assertThat(this.stage.checksums()).isEqualTo(before);
	}

	private void refuseToAdd(String sent) {
		Map<String, String> before = this.stage.checksums();
		refused(this.wendy.send(sent, "Rubbish"));
		assertThat(this.stage.checksums()).isEqualTo(before);
	}

	private void refused(Visitor.Page page) {
		PasskeyHolder.problem(page, 400);
		refused++;
	}

}
