package org.trustquality.access.passkey;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trustquality.DemonstratedApplication;
import org.trustquality.PlayedTrust;
import org.trustquality.Refusals;
import org.trustquality.Stage;
import org.trustquality.Visitor;
import org.trustquality.mail.ServiceAddress;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Who signed in a while ago proves themselves anew before they change how they do. */
@DemonstratedApplication
class RecentSignInTests {

	private static final String OTHERS = "/account/other-devices/removal";

	@Autowired
	private Stage stage;

	@Autowired
	private ServiceAddress address;

	private PlayedTrust trust;

	private Refusals refusals;

	@BeforeEach
	void invent() {
		this.trust = PlayedTrust.of(this.stage, "Gus:GOVERNANCE_PROFESSIONAL", "Tess:TRUSTEE");
		this.refusals = new Refusals(this.stage);
	}

	private Visitor signedIn() {
		Visitor visitor = this.stage.stranger();
		signIn(visitor);
		return visitor;
	}

	/** Signs in with a code, and goes where that leads. */
	private String signIn(Visitor visitor) {
		visitor.get("/sign-in");
		Stage.require(visitor.post("/sign-in", "email", this.trust.email("Tess")), 302);
		Visitor.Page signedIn = visitor.post("/sign-in/code", "code", this.stage.mailedCode(this.trust.email("Tess")));
		Stage.require(signedIn, 302);
		visitor.get("/method");
		return signedIn.location();
	}

	/** Lets some seconds pass for all devices of Tess. */
	private void age(int seconds) {
		this.stage.superuser()
			.sql("update sessions set creation_time = creation_time - ? where principal_name = ?")
			.params(1000L * seconds, this.trust.person("Tess").toString())
			.update();
	}

	@Test
	void asksWhoeverEndsAnotherDeviceToSignInAgain() {
		Visitor phone = signedIn();
		Visitor laptop = signedIn();
		age(9 * 60);
		String one = laptop.get("/account").document().select(".tq-card form").attr("action");
		age(61);
		for (String form : new String[] { one, OTHERS }) {
			Visitor.Page refused = this.refusals.refuse(403, () -> laptop.post(form));
			assertThat(refused.document().select("main h1").text()).isEqualTo("Sign in again for this");
			assertThat(refused.document().select("main a[href=/sign-in]")).hasSize(1);
		}
		assertThat(phone.get("/account").status()).as("still signed in").isEqualTo(200);
		assertThat(signIn(laptop)).as("back where it was").isEqualTo("/account");
		assertThat(laptop.post(OTHERS).location()).isEqualTo("/account");
		assertThat(phone.get("/account").location()).isEqualTo("/sign-in");
	}

	@Test
	void letsWhoeverSignedInLatelyEndAnotherDevice() {
		Visitor phone = signedIn();
		Visitor laptop = signedIn();
		age(9 * 60);
		laptop.get("/account");
		assertThat(laptop.post(OTHERS).location()).isEqualTo("/account");
		assertThat(phone.get("/account").location()).isEqualTo("/sign-in");
	}

	@Test
	void asksWhoeverAddsOrRemovesAPasskeyToSignInAgain() {
		PasskeyHolder tess = new PasskeyHolder(signedIn());
		Authenticator phone = new Authenticator(this.address.base().toString());
		age(601);
		assertThat(tess.visitor().get(PasskeyHolder.PAGE).document().select("main").text())
			.contains("Sign in again before you add or remove a passkey")
			.doesNotContain("Name of the passkey");
		assertThat(PasskeyHolder.problem(tess.newChallenge("Phone"), 403)).contains("Sign in again");
		PasskeyHolder.problem(tess.send("{}", "Phone"), 403);
		signIn(tess.visitor());
		assertThat(tess.add(phone, "Phone").status()).isEqualTo(200);
		assertThat(tess.signIn(phone).status()).isEqualTo(200);
		String removal = PasskeyHolder.PAGE + "/" + phone.id() + "/removal";
		assertThat(tess.visitor().get(removal).status()).isEqualTo(200);
		age(601);
		this.refusals.refuse(403, () -> tess.visitor().get(removal));
		Visitor.Page refused = this.refusals.refuse(403, () -> tess.visitor().post(removal));
		assertThat(refused.document().select("main h1").text()).isEqualTo("Sign in again for this");
		assertThat(tess.signIn(phone).status()).isEqualTo(200);
		tess.visitor().get(removal);
		assertThat(tess.visitor().post(removal).location()).isEqualTo(PasskeyHolder.PAGE);
	}

	/** In a demonstration anybody can be anybody. */
	@Test
	void asksNobodyTwiceInADemonstration() {
		Visitor tess = this.trust.as("Tess");
		age(601);
		tess.get("/account");
		assertThat(tess.post(OTHERS).location()).isEqualTo("/account");
	}

}
