package org.trustquality.access.signin;

import java.util.List;

import org.trustquality.access.Person;
import org.trustquality.mail.Letter;

/** What people read when there is a new way to sign in as them. */
public final class SignInLetters {

	private static final String SURPRISE = "If it was not you, ask the governance professional of your trust, or whoever "
			+ "runs this service, for help at once.";

	private SignInLetters() {
	}

	public static Letter passkeyAdded(Person person) {
		return letter("A passkey was added to your account in Trust Quality", person,
				"A passkey was added to your account in Trust Quality. From now on it signs you in without a code.");
	}

	/** About an account of an OpenID provider. */
	public static Letter accountLinked(Person person, String provider) {
		return letter("You can sign in to Trust Quality with " + provider, person, "An account at " + provider
				+ " with your e-mail address was used to sign in to Trust Quality. From now on it signs you in without a code.");
	}

	private static Letter letter(String subject, Person person, String news) {
		return new Letter(subject, List.of("Dear " + person.name(), news), null, null, List.of(SURPRISE));
	}

}
