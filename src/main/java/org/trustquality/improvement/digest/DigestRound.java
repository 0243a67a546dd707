package org.trustquality.improvement.digest;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trustquality.access.Tenancy;
import org.trustquality.trust.EnglishDay;
import org.trustquality.trust.Trusts;

import org.springframework.stereotype.Component;

/**
 * Gathers what is open in all trusts and writes one mail to each owner. A trust or a
 * person with whom something fails keeps no other waiting.
 */
@Component
class DigestRound {

	private static final Logger LOG = LoggerFactory.getLogger(DigestRound.class);

	private final OwnedActions owned;

	private final Digests digests;

	private final Trusts trusts;

	private final Clock clock;

	DigestRound(OwnedActions owned, Digests digests, Trusts trusts, Clock clock) {
		this.owned = owned;
		this.digests = digests;
		this.trusts = trusts;
		this.clock = clock;
	}

	/**
	 * Writes what is to be written this week.
	 * @return how many mails it wrote
	 */
	int go() {
		LocalDate today = EnglishDay.today(this.clock);
		LocalDate week = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
		int written = 0;
		for (Map.Entry<UUID, List<OwnedActions.InTrust>> person : byPerson().entrySet()) {
			try {
				written += this.digests.write(person.getKey(), person.getValue(), week, today) ? 1 : 0;
			}
			catch (RuntimeException ex) {
				LOG.error("The weekly e-mail about actions could not be written to {}", person.getKey(), ex);
			}
		}
		LOG.info("Weekly e-mails about actions: {}", written);
		return written;
	}

	private Map<UUID, List<OwnedActions.InTrust>> byPerson() {
		Map<UUID, List<OwnedActions.InTrust>> byPerson = new LinkedHashMap<>();
		for (int trustId : this.trusts.numbers()) {
			try {
				Tenancy.inTrust(trustId, () -> this.owned.in(trustId))
					.forEach((person, actions) -> byPerson.computeIfAbsent(person, (id) -> new ArrayList<>())
						.add(actions));
			}
			catch (RuntimeException ex) {
				LOG.error("The open actions of trust {} could not be read", trustId, ex);
			}
		}
		return byPerson;
	}

}
