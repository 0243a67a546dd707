package org.trustquality.journeys;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** A trustee signs in with the code from a mail, and looks after their devices. */
@Journey
class SignInJourneyTests {

	private static final String GRACE = "grace.okafor@invented.example";

	@RegisterExtension
	final Windows windows = new Windows();

	@Autowired
	private JdbcClient jdbc;

	private BrowserVisitor phone;

	private BrowserVisitor laptop;

	@Test
	void aTrusteeSignsInWithACodeAndSignsOutEverywhereElse() {
		givenATrusteeWhoIsSignedInOnALaptop();
		whenTheyAskForACodeOnThePhone();
		andMistypeIt();
		andTypeIt();
		thenTheirTrustIsThere();
		whenTheyEndTheOtherDevice();
		thenTheLaptopAsksToSignIn();
		thenSigningOutLeadsToTheFirstPage();
	}

	private void givenATrusteeWhoIsSignedInOnALaptop() {
		this.laptop = this.windows.desktop();
		this.laptop.signInAs("Grace Okafor");
	}

	private void whenTheyAskForACodeOnThePhone() {
		this.phone = this.windows.phone();
		this.phone.open("/");
		this.phone.follow("Sign in with a code by e-mail");
		this.phone.type("E-mail address", "grace.okafor");
		this.phone.press("Send a code");
		assertThat(this.phone.title()).startsWith("Error: ");
		this.phone.type("E-mail address", GRACE);
		this.phone.press("Send a code");
		assertThat(this.phone.text()).contains("If somebody with this address uses the service");
	}

	private void andMistypeIt() {
		this.phone.type("Code", "2222 2222");
		this.phone.press("Sign in");
		assertThat(this.phone.title()).startsWith("Error: ");
		assertThat(this.phone.text()).contains("you can try 4 more times");
		this.phone.press("Send a new code");
	}

	private void andTypeIt() {
		String mail = this.jdbc.sql("select plain_text from mails where recipient = ? order by queued_at desc limit 1")
			.param(GRACE)
			.query(String.class)
			.single();
		this.phone.type("Code", mail.replaceAll("(?s).*\\b([2-9A-Z]{4}) ([2-9A-Z]{4})\\b.*", "$1-$2").toLowerCase());
		this.phone.press("Sign in");
	}

	private void thenTheirTrustIsThere() {
		assertThat(this.phone.text()).contains("Brackenwell Learning Trust", "Grace Okafor");
	}

	private void whenTheyEndTheOtherDevice() {
		this.phone.follow("Your account");
		assertThat(this.phone.textsOf(".tq-card h3")).as("the laptop, the phone, and what other journeys left")
			.hasSizeGreaterThanOrEqualTo(2)
			.contains("Chrome on Linux");
		this.phone.press("Sign out everywhere else");
		assertThat(this.phone.textsOf(".tq-card h3")).hasSize(1);
	}

	private void thenTheLaptopAsksToSignIn() {
		this.laptop.open("/account");
		assertThat(this.laptop.path()).isEqualTo("/sign-in");
	}

	private void thenSigningOutLeadsToTheFirstPage() {
		this.phone.press("Sign out");
		assertThat(this.phone.path()).isEqualTo("/");
		this.phone.open("/account");
		assertThat(this.phone.path()).isEqualTo("/sign-in");
	}

}
