package org.trustquality.access.helpdesk;

import java.net.URI;
import java.util.List;

import org.trustquality.mail.Letter;

/** What people read when an administrator did something about their account. */
final class HelpLetters {

	private static final String SURPRISE = "If you did not ask for this, tell whoever runs this service at once.";

	private HelpLetters() {
	}

	static Letter addressCorrected(String name, String email) {
		return new Letter("Your e-mail address in Trust Quality was corrected",
				List.of("Dear " + name,
						"An administrator has changed the e-mail address with which you sign in to Trust Quality to "
								+ email + ".",
						"You were signed out on every device."),
				null, null, List.of(SURPRISE));
	}

	static Letter merged(Accounts.Account kept, Accounts.Account merged) {
		return new Letter("Your two accounts in Trust Quality are one now", List.of("Dear " + kept.name(),
				"An administrator has merged your accounts " + merged.email() + " and " + kept.email()
						+ ". Everything is in the account " + kept.email() + " now.",
				"Both addresses sign you in."), null, null, List.of(SURPRISE));
	}

	static Letter passkeysRemoved(Accounts.Account account) {
		return new Letter("Your passkeys for Trust Quality were removed",
				List.of("Dear " + account.name(),
						"An administrator has removed your passkeys, so that a lost device cannot sign in. You were "
								+ "signed out on every device.",
						"Sign in another way, then add a passkey on the device that you have now."),
				null, null, List.of(SURPRISE));
	}

	static Letter signedOut(Accounts.Account account) {
		return new Letter("You were signed out of Trust Quality on every device", List.of("Dear " + account.name(),
				"An administrator has signed you out on every device and ended your access tokens for programs.",
				"Nothing else has changed. Sign in as usual."), null, null, List.of(SURPRISE));
	}

	static Letter appointed(String name, URI page) {
		return new Letter("You are now an administrator of Trust Quality", List.of("Dear " + name,
				"You help people who use this installation of Trust Quality. You see no answers.",
				"Administrators sign in with a passkey, or with their work account where this service offers it."),
				null, new Letter.Link("Open the administration", page), List.of(SURPRISE));
	}

	static Letter dismissed(String name) {
		return new Letter("You are no longer an administrator of Trust Quality",
				List.of("Dear " + name, "You no longer administer this installation of Trust Quality."), null, null,
				List.of("If this is a surprise to you, speak to whoever runs this service."));
	}

}
