package org.trustquality.system.demonstration;

import java.time.Duration;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trustquality.access.People;
import org.trustquality.access.Person;
import org.trustquality.access.token.AccessTokens;
import org.trustquality.access.token.TokenPlan;
import org.trustquality.access.token.TokenScope;
import org.trustquality.mail.MailAddress;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells a token with which programs can be tried at once. It is an invented person's, and
 * each start revokes the one before.
 */
@Component
class DemonstrationToken {

	private static final Logger LOG = LoggerFactory.getLogger(DemonstrationToken.class);

	private static final TokenPlan PLAN = new TokenPlan("Demonstration", List.of(TokenScope.SCORES),
			Duration.ofDays(30));

	private final Demonstration demonstration;

	private final People people;

	private final AccessTokens tokens;

	DemonstrationToken(Demonstration demonstration, People people, AccessTokens tokens) {
		this.demonstration = demonstration;
		this.people = people;
		this.tokens = tokens;
	}

	@EventListener(ApplicationReadyEvent.class)
	void announce() {
		if (this.demonstration.isOn()) {
			this.people.find(new MailAddress(Board.address(Companies.ORGANISER)))
				.filter(Person::isInvented)
				.ifPresent((person) -> LOG.info("Access token of {} with the scope {}, until the next start: {}",
						person.name(), TokenScope.SCORES.code(), this.tokens.renew(person, PLAN).reveal()));
		}
	}

}
