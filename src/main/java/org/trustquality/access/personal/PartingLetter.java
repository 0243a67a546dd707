package org.trustquality.access.personal;

import java.util.List;

import org.trustquality.mail.Letter;

/** The last mail to somebody whose account was deleted. */
final class PartingLetter {

	static final String SUBJECT = "Your account of Trust Quality was deleted";

	private PartingLetter() {
	}

	/**
	 * The letter.
	 * @param themselves whether the person deleted it; else an administrator did
	 */
	static Letter to(String name, boolean themselves) {
		return new Letter(SUBJECT, List.of("Dear " + name,
				themselves ? "Your account of Trust Quality was deleted on its own page."
						: "An administrator has deleted your account of Trust Quality, as somebody asked for.",
				"You are signed out on every device. Your name, your address, your roles and your comments "
						+ "are gone. This is the last e-mail: once it is sent, your address is deleted here, too."),
				null, null,
				List.of("If it was not you who wanted this, tell whoever runs this service, and your trust, at once: "
						+ "somebody else may read your e-mails or use a device of yours. Nobody can bring the account "
						+ "back. Your trust can add you again with the same address."));
	}

}
