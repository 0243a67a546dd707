package org.trustquality.access.limit;

import java.time.Duration;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.BucketConfiguration;

/**
 * What is counted, and how much of it is let through. A used-up limit fills again evenly:
 * of 5 in 15 minutes one comes back every 3 minutes, so nobody is shut out for ever.
 */
public enum Limit {

	/**
	 * Sign-in codes to one address asked from one network. Less than what the address may
	 * get in all, so that no one network can use up what its owner asks from another.
	 */
	CODES_TO_ADDRESS_FROM_NETWORK(Rate.of(5, Duration.ofMinutes(15)), Rate.of(10, Duration.ofHours(1))),

	/** Sign-in codes to one address. */
	CODES_TO_ADDRESS(Rate.of(20, Duration.ofHours(1))),

	/** Sign-in codes asked from one network, for whomever. */
	CODES_FROM_NETWORK(Rate.of(30, Duration.ofHours(1))),

	/**
	 * New codes in place of one that was asked before, in one browser. They count as
	 * codes to the address and from the network too.
	 */
	CODES_SENT_AGAIN(Rate.of(2, Duration.ofMinutes(15))),

	/** Sign-in codes for the invitations of one trust. */
	CODES_FOR_TRUST(Rate.of(200, Duration.ofHours(1))),

	/** Codes typed in one browser of one network. */
	CODES_TYPED(Rate.of(20, Duration.ofMinutes(15))),

	/** Codes typed in one network, in whatever browsers. */
	CODES_TYPED_IN_NETWORK(Rate.of(200, Duration.ofHours(1))),

	/** Departures of strangers to their passkeys or OpenID providers, in one network. */
	ROUND_TRIPS(Rate.of(60, Duration.ofHours(1))),
	/** Set-up codes typed in one network. */
	SET_UP_CODES_TYPED(Rate.of(10, Duration.ofHours(1))),

	/** Times that people are added, or sent an invitation again, in one trust. */
	INVITATIONS_OF_TRUST(Rate.of(500, Duration.ofDays(1))),

	/** Times that everyone not finished is reminded, for one trust. */
	REMINDERS_OF_TRUST(Rate.of(100, Duration.ofDays(1))),

	/** Access tokens that one person makes; each is followed by a mail. */
	TOKENS_OF_PERSON(Rate.of(40, Duration.ofDays(1))),

	/** Calls of programs with one access token: two a second, for a while. */
	CALLS_WITH_TOKEN(Rate.of(120, Duration.ofMinutes(1)), Rate.of(3600, Duration.ofHours(1))),

	/** Calls of programs in one network, with whatever tokens, right or wrong. */
	CALLS_FROM_NETWORK(Rate.of(300, Duration.ofMinutes(1)), Rate.of(7200, Duration.ofHours(1)));

	private final BucketConfiguration rates;

	Limit(Rate... rates) {
		var configuration = BucketConfiguration.builder();
		for (Rate rate : rates) {
			configuration
				.addLimit(Bandwidth.builder().capacity(rate.most).refillGreedy(rate.most, rate.period).build());
		}
		this.rates = configuration.build();
	}

	BucketConfiguration rates() {
		return this.rates;
	}

	private record Rate(int most, Duration period) {

		static Rate of(int most, Duration period) {
			return new Rate(most, period);
		}

	}

}
