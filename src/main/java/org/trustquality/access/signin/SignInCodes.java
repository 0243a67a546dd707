package org.trustquality.access.signin;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.trustquality.access.Digest;
import org.trustquality.access.HostCookies;
import org.trustquality.access.People;
import org.trustquality.access.Person;
import org.trustquality.access.RandomToken;
import org.trustquality.access.TypedCode;
import org.trustquality.access.limit.Limit;
import org.trustquality.access.limit.Limits;
import org.trustquality.access.limit.Network;
import org.trustquality.access.watch.SecurityLog;
import org.trustquality.mail.MailAddress;

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
	 * Mails a code to a person whom a trust has asked. Not inside a transaction: limits
	 * are counted whatever becomes of it, the trust's last, so that nobody uses it up for
	 * others by asking for themselves.
	 * @param trust the reference of the trust
	 * @param continueTo the page to open once signed in
	 * @throws org.trustquality.access.limit.TooManyRequests if too many were asked lately
	 */
	public void mail(Person person, UUID trust, String continueTo, HttpServletRequest request,
			HttpServletResponse response) {
		String addressHash = hash(new MailAddress(person.email()));
		countAsked(addressHash, Network.of(request));
		this.limits.count(Limit.CODES_FOR_TRUST, trust.toString());
		mail(addressHash, () -> Optional.of(person), continueTo, response);
	}

	/** Mails a code to an address, whether anybody has it or not. */
	void mail(MailAddress email, String continueTo, HttpServletRequest request, HttpServletResponse response) {
		String addressHash = hash(email);
		countAsked(addressHash, Network.of(request));
		mail(addressHash, () -> this.people.account(email), continueTo, response);
	}

	private void mail(String addressHash, Supplier<Optional<Person>> person, String continueTo,
			HttpServletResponse response) {
		String secret = RandomToken.fresh();
		this.codes.ask(secret, addressHash, person.get(), Destination.internal(continueTo));
		this.cookies.set(response, COOKIE, secret, COOKIE_KEPT);
	}

	private void countAsked(String addressHash, String network) {
		this.limits.count(Limit.CODES_FROM_NETWORK, network);
		countTo(addressHash, network);
	}

	private void countTo(String addressHash, String network) {
		this.limits.count(Limit.CODES_TO_ADDRESS_FROM_NETWORK, addressHash, network);
		this.limits.count(Limit.CODES_TO_ADDRESS, addressHash);
	}

	/** Whether this browser has asked for a code lately. */
	boolean isAsked(HttpServletRequest request) {
		return secret(request).isPresent();
	}

	/**
	 * Mails a new code in place of the one that this browser asked for before. It counts
	 * as much as asking anew.
	 */
	void mailAgain(HttpServletRequest request, HttpServletResponse response) {
		secret(request).ifPresent((secret) -> {
			String network = Network.of(request);
			this.limits.count(Limit.CODES_FROM_NETWORK, network);
			this.limits.count(Limit.CODES_SENT_AGAIN, Digest.of(secret));
			this.codes.addressHash(secret).ifPresent((addressHash) -> countTo(addressHash, network));
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
			SecurityLog.codeRefused(attempt.isOver() ? "over" : "wrong", request);
		}
		return attempt;
	}

	private static String hash(MailAddress address) {
		return Digest.of(address.lowerCased());
	}

	private Optional<String> secret(HttpServletRequest request) {
		return this.cookies.read(request, COOKIE).filter((secret) -> !secret.isEmpty());
	}

}
