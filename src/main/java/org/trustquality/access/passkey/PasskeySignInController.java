package org.trustquality.access.passkey;

import java.util.UUID;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.trustquality.access.People;
import org.trustquality.access.Person;
import org.trustquality.access.SignInMethod;
import org.trustquality.access.limit.Limit;
import org.trustquality.access.limit.Limits;
import org.trustquality.access.limit.Network;
import org.trustquality.access.limit.TooManyRequests;
import org.trustquality.access.signin.NextPage;
import org.trustquality.access.signin.RoundTrips;
import org.trustquality.access.signin.SignIn;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Signs in with a passkey in two steps: the script asks for a challenge, has a passkey
 * sign it, and sends that.
 */
@RestController
class PasskeySignInController {

	private static final Supplier<PasskeyRefused> REFUSAL = PasskeyRefused::unknown;

	private final PasskeySignIn passkey;

	private final People people;

	private final RoundTrips roundTrips;

	private final SignIn signIn;

	private final Limits limits;

	PasskeySignInController(PasskeySignIn passkey, People people, RoundTrips roundTrips, SignIn signIn, Limits limits) {
		this.passkey = passkey;
		this.people = people;
		this.roundTrips = roundTrips;
		this.signIn = signIn;
		this.limits = limits;
	}

	@PostMapping(path = "/sign-in/passkey/challenge", produces = MediaType.APPLICATION_JSON_VALUE)
	String challenge(HttpServletRequest request, HttpServletResponse response) {
		this.limits.count(Limit.ROUND_TRIPS, Network.of(request));
		PublicKeyCredentialRequestOptions options = this.passkey.begin();
		this.roundTrips.begin(trip(options.getChallenge().toBase64UrlString()), "", request, response);
		return Credentials.write(options);
	}

	@PostMapping(path = "/sign-in/passkey", produces = MediaType.APPLICATION_JSON_VALUE)
	NextPage signIn(@RequestParam(defaultValue = "") String credential,
			@RequestParam(defaultValue = "/") String continueTo, HttpServletRequest request,
			HttpServletResponse response) {
		PublicKeyCredential<AuthenticatorAssertionResponse> signed = Credentials.signed(credential, REFUSAL);
		String challenge = Credentials.challenge(signed, REFUSAL);
		if (this.roundTrips.end(trip(challenge), request).isEmpty()) {
			throw PasskeyRefused.late();
		}
		UUID owner = this.passkey.owner(signed, challenge);
		Person person = this.people.find(owner).orElseThrow(REFUSAL);
		this.signIn.complete(person, SignInMethod.PASSKEY, request, response);
		return new NextPage(continueTo);
	}

	/** Tells the script when to try again. */
	@ExceptionHandler
	ResponseEntity<ProblemDetail> later(TooManyRequests refused) {
		return ResponseEntity
			.of(ProblemDetail.forStatusAndDetail(HttpStatus.TOO_MANY_REQUESTS,
					"This was asked too often lately. You can try again in " + refused.words() + "."))
			.headers((headers) -> {
				headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
				headers.set(HttpHeaders.RETRY_AFTER, Long.toString(refused.seconds()));
			})
			.build();
	}

	private static String trip(String challenge) {
		return "passkey " + challenge;
	}

}
