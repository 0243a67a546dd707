package org.trustquality.journeys;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody makes an access token for a program and revokes it: on a phone and on a desk.
 */
@Journey
class TokenJourneyTests {

	@RegisterExtension
	final Windows windows = new Windows();

	@Test
	void aPersonMakesATokenAndRevokesIt() {
		for (BrowserVisitor ellen : List.of(this.windows.phone(), this.windows.desktop())) {
			ellen.signInAs("Ellen Brook");
			ellen.follow("Your account");
			ellen.follow("Make or revoke an access token");
			ellen.follow("Make a token");
			ellen.press("Make the token");
			assertThat(ellen.text()).contains("There is a problem");
			ellen.type("Name of the token", "Spreadsheet of the office");
			ellen.choose("scope", "scores");
			ellen.choose("days", "90");
			ellen.press("Make the token");
			assertThat(ellen.text()).contains("Your new access token", "tq_");
			ellen.follow("I have copied it");
			assertThat(ellen.text()).contains("Spreadsheet of the office", "Not used yet").doesNotContain("tq_");
			ellen.follow("How a program uses it");
			assertThat(ellen.path()).isEqualTo("/help");
			ellen.open("/account/tokens");
			ellen.follow("Revoke Spreadsheet of the office");
			ellen.press("Revoke the token");
			assertThat(ellen.text()).contains("You have no token.");
		}
	}

}
