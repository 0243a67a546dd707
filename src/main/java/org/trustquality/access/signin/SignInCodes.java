package org.trustquality.access.signin;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trustquality.access.RandomToken;
import org.trustquality.access.Digest;
import org.trustquality.mail.MailAddress;
import org.trustquality.access.HostCookies;
import org.trustquality.access.People;
import org.trustquality.access.Person;
import org.trustquality.access.TypedCode;
import org.trustquality.access.limit.Limit;
import org.trustquality.access.limit.Limits;
import org.trustquality.access.limit.Network;

import org.springframework.stereotype.Service;

/**
 * Codes that are mailed to a person and sign them in, in the browser that asked.
 *
 * <p>
 * Whoever asks gets a random secret as a cookie. The database knows the secret and the
 * code only by digests, the code's over both, so neither the mail nor the cookie nor the
 * database signs anybody in by itself. An address that nobody has causes the same work
 * and the same words as one that somebody has; its mail is written and never sent.
 */
@Service
public class SignInCodes {

	/** The page on which a code is typed. */
	public static final String PAGE = "/sign-in/code";

	/** How long a code works. */
	public static final Duration VALID = Duration.ofMinutes(10);

	/** How many characters a code has. */
	static final int LENGTH = 8;

	private static final Logger LOG = LoggerFactory.getLogger(SignInCodes.class);

	private static final String COOKIE = "sign-in";

	/** Longer than a code is valid, so that a late one can be told from a foreign one. */
	private static final Duration COOKIE_KEPT = Duration.ofHours(1);

	private final AskedCodes codes;

	private final People people;

	private final Limits limits;

	private final HostCookies cookies;

	SignInCodes(AskedCodes codes, People people, Limits limits, HostCookies cookies) {
		this.codes = codes;
		this.people = people;
		this.limits = limits;
		this.cookies = cookies;
	}

	/**
	 * Mails a code to a person's address. Not inside a transaction: limits are counted
	 * whatever becomes of it.
	 * @param continueTo the page to open once signed in
	 * @throws org.trustquality.access.limit.TooManyRequests if too many were asked lately
	 */
	public void mail(Person person, String continueTo, HttpServletRequest request, HttpServletResponse response) {
		mail(person.email(), () -> Optional.of(person), continueTo, request, response);
	}

	/** Does the same for an address, whether anybody has it or not. */
	void mail(MailAddress email, String continueTo, HttpServletRequest request, HttpServletResponse response) {
		mail(email.text(), () -> this.people.account(email), continueTo, request, response);
	}

	private void mail(String address, Supplier<Optional<Person>> person, String continueTo, HttpServletRequest request,
			HttpServletResponse response) {
		countAsked(new MailAddress(address).lowerCased(), Network.of(request));
		String secret = RandomToken.fresh();
		this.codes.ask(secret, person.get(), Destination.internal(continueTo));
		this.cookies.set(response, COOKIE, secret, COOKIE_KEPT);
	}

	private void countAsked(String address, String network) {
		this.limits.count(Limit.CODES_FROM_NETWORK, network);
		this.limits.count(Limit.CODES_TO_ADDRESS_FROM_NETWORK, address, network);
		this.limits.count(Limit.CODES_TO_ADDRESS, address);
	}

	/** Whether this browser has asked for a code lately. */
	boolean isAsked(HttpServletRequest request) {
		return secret(request).isPresent();
	}

	/** Mails a new code in place of the one that this browser asked for before. */
	void mailAgain(HttpServletRequest request, HttpServletResponse response) {
		secret(request).ifPresent((secret) -> {
			this.limits.count(Limit.CODES_SENT_AGAIN, Digest.of(secret), Network.of(request));
			this.codes.askAgain(secret);
			this.cookies.set(response, COOKIE, secret, COOKIE_KEPT);
		});
	}

	/** Tries a code that was typed in this browser. */
	Attempt attempt(TypedCode code, HttpServletRequest request, HttpServletResponse response) {
		String secret = secret(request).orElse("");
		String network = Network.of(request);
		this.limits.count(Limit.CODES_TYPED_IN_NETWORK, network);
		this.limits.count(Limit.CODES_TYPED, Digest.of(secret), network);
		Attempt attempt = this.codes.attempt(secret, code);
		if (attempt.person() != null) {
			this.cookies.remove(response, COOKIE);
		}
		else {
			LOG.info("A sign-in code was refused: {}", attempt.isOver() ? "over" : "wrong");
		}
		return attempt;
	}

	private Optional<String> secret(HttpServletRequest request) {
		return this.cookies.read(request, COOKIE).filter((secret) -> !secret.isEmpty());
	}

}
