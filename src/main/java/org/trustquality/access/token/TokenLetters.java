package org.trustquality.access.token;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

import org.trustquality.access.Person;
import org.trustquality.mail.Letter;
import org.trustquality.trust.EnglishDay;

/** What people read when there is a new token of theirs. */
final class TokenLetters {

	private TokenLetters() {
	}

	static Letter made(Person person, TokenPlan plan, Instant expiresAt, URI page) {
		String uses = plan.scopes().stream().map(TokenScope::words).collect(Collectors.joining(". "));
		return new Letter("A token was made in your account in Trust Quality",
				List.of("Dear " + person.name(),
						"A token called \"" + plan.name() + "\" was made in your account in Trust Quality. A program "
								+ "that has it can do this in your name: " + uses + ".",
						"It works until " + EnglishDay.of(EnglishDay.at(expiresAt)) + "."),
				null, new Letter.Link("See your tokens", page),
				List.of("If it was not you, revoke it on that page, and ask whoever runs this service for help at once."));
	}

}
