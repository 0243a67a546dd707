package org.trustquality.access.passkey;

import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.trustquality.access.People;
import org.trustquality.access.Person;
import org.trustquality.access.SignedInPerson;
import org.trustquality.access.session.RecentSignIn;
import org.trustquality.access.signin.NextPage;
import org.trustquality.access.signin.RoundTrips;

import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Adds a passkey in two steps: the script asks for a challenge, has the browser make a
 * passkey that answers it, and sends that.
 */
@RestController
class PasskeyRegistrationController {

	private static final Supplier<PasskeyRefused> REFUSAL = PasskeyRefused::notAdded;

	private final PasskeyRegistration registration;

	private final Passkeys passkeys;

	private final People people;

	private final RoundTrips roundTrips;

	private final RecentSignIn recent;

	PasskeyRegistrationController(PasskeyRegistration registration, Passkeys passkeys, People people,
			RoundTrips roundTrips, RecentSignIn recent) {
		this.registration = registration;
		this.passkeys = passkeys;
		this.people = people;
		this.roundTrips = roundTrips;
		this.recent = recent;
	}

	@PostMapping(path = "/account/passkeys/challenge", produces = MediaType.APPLICATION_JSON_VALUE)
	String challenge(@AuthenticationPrincipal SignedInPerson person, @RequestParam(defaultValue = "") String name,
			HttpServletRequest request, HttpServletResponse response) {
		requireChange(person, request);
		require(name);
		PublicKeyCredentialCreationOptions options = this.registration.begin(account(person));
		this.roundTrips.begin(trip(person, options.getChallenge().toBase64UrlString()), "", request, response);
		return Credentials.write(options);
	}

	@PostMapping(path = "/account/passkeys", produces = MediaType.APPLICATION_JSON_VALUE)
	NextPage add(@AuthenticationPrincipal SignedInPerson person, @RequestParam(defaultValue = "") String name,
			@RequestParam(defaultValue = "") String credential, HttpServletRequest request) {
		requireChange(person, request);
		PasskeyName chosen = require(name);
		PublicKeyCredential<AuthenticatorAttestationResponse> made = Credentials.made(credential, REFUSAL);
		String challenge = Credentials.challenge(made, REFUSAL);
		if (this.roundTrips.end(trip(person, challenge), request).isEmpty()) {
			throw PasskeyRefused.late();
		}
		this.registration.add(account(person), chosen, made, challenge);
		return new NextPage("/account/passkeys");
	}

	private void requireChange(SignedInPerson person, HttpServletRequest request) {
		if (!this.passkeys.mayBeChangedBy(person)) {
			throw PasskeyRefused.weak();
		}
		if (!this.recent.isRecent(person, request.getSession())) {
			throw PasskeyRefused.stale();
		}
	}

	private Person account(SignedInPerson person) {
		return this.people.get(person.personId());
	}

	private static PasskeyName require(String name) {
		return PasskeyName.of(name).orElseThrow(() -> PasskeyRefused.field("name", PasskeyName.RULE));
	}

	private static String trip(SignedInPerson person, String challenge) {
		return "new passkey of " + person.personId() + " " + challenge;
	}

}
