package org.trustquality.access.limit;

import java.time.Duration;
import java.util.List;

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
	CALLS_FROM_NETWORK(Rate.of(300, Duration.ofMinutes(1)), Rate.of(7200, Duration.ofHours(1))),

	/** Times that one calendar program asks by its link. */
	CALENDARS_WITH_LINK(Rate.of(60, Duration.ofHours(1))),

	/** Times that somebody in one network asks by a calendar link that does not work. */
	WRONG_CALENDARS_FROM_NETWORK(Rate.of(60, Duration.ofHours(1))),

	/** Forms of signing in that one person sends who has signed in already. */
	CODE_FORMS_OF_PERSON(Rate.of(60, Duration.ofHours(1))),

	/** Forms of signing in, right or wrong, from one network. */
	CODE_FORMS_FROM_NETWORK(Rate.of(600, Duration.ofHours(1))),

	/** Forms of one person that end in mails to others. */
	INVITING_FORMS_OF_PERSON(Rate.of(300, Duration.ofHours(1))),

	/** The same from one network, in which several trusts may sit. */
	INVITING_FORMS_FROM_NETWORK(Rate.of(1500, Duration.ofHours(1))),

	/** Files that one person takes away. */
	DOWNLOADS_OF_PERSON(Rate.of(120, Duration.ofMinutes(10))),

	/** Files that one network takes away; a whole board may sit in it. */
	DOWNLOADS_FROM_NETWORK(Rate.of(600, Duration.ofMinutes(10))),

	/** Files that all people of one trust take away from it. */
	DOWNLOADS_OF_TRUST(Rate.of(600, Duration.ofMinutes(10))),

	/** Searches of one person. */
	SEARCHES_OF_PERSON(Rate.of(60, Duration.ofMinutes(1))),

	/** Searches from one network. */
	SEARCHES_FROM_NETWORK(Rate.of(300, Duration.ofMinutes(1))),

	/** Files of the trust register and decisions about them, of one administrator. */
	IMPORTS_OF_PERSON(Rate.of(60, Duration.ofHours(1))),

	/** The same from one network. */
	IMPORTS_FROM_NETWORK(Rate.of(120, Duration.ofHours(1))),

	/** Evidence files that one person sends. */
	UPLOADS_OF_PERSON(Rate.of(100, Duration.ofMinutes(10))),

	/** Evidence files that one network sends. */
	UPLOADS_FROM_NETWORK(Rate.of(500, Duration.ofMinutes(10))),

	/** Evidence files that all people of one trust send. */
	UPLOADS_OF_TRUST(Rate.of(300, Duration.ofMinutes(10))),

	/** Pages that one person reads, on one node. */
	PAGES_OF_PERSON(Rate.of(600, Duration.ofMinutes(1))),

	/** Pages that strangers in one network read, on one node. */
	PAGES_FROM_NETWORK(Rate.of(1200, Duration.ofMinutes(1))),

	/** Forms that one person sends, on one node: twice what the quickest hand answers. */
	CHANGES_OF_PERSON(Rate.of(240, Duration.ofMinutes(1))),

	/** Forms that strangers in one network send, on one node. */
	CHANGES_FROM_NETWORK(Rate.of(240, Duration.ofMinutes(1))),

	/** Style sheets, scripts and pictures for one network, on one node. */
	FILES_FOR_NETWORK(Rate.of(6000, Duration.ofMinutes(1))),

	/** Requests of programs in one network before their token is read, on one node. */
	KNOCKS_FROM_NETWORK(Rate.of(1200, Duration.ofMinutes(1)));

	private final List<Rate> rates;

	Limit(Rate... rates) {
		this.rates = List.of(rates);
	}

	BucketConfiguration rates() {
		return rates(1);
	}

	/** The limit with so many times as much let through. */
	BucketConfiguration rates(int times) {
		var configuration = BucketConfiguration.builder();
		this.rates.forEach((rate) -> configuration.addLimit(rate.times(times)));
		return configuration.build();
	}

	private record Rate(int most, Duration period) {

		static Rate of(int most, Duration period) {
			return new Rate(most, period);
		}

		Bandwidth times(int times) {
			long many = (long) this.most * times;
			return Bandwidth.builder().capacity(many).refillGreedy(many, this.period).build();
		}

	}

}
