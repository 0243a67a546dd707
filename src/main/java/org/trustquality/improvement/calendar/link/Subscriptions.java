package org.trustquality.improvement.calendar.link;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import org.trustquality.access.NotVisible;
import org.trustquality.access.Tenancy;
import org.trustquality.access.TrustVisit;
import org.trustquality.access.limit.Limit;
import org.trustquality.access.limit.Limits;
import org.trustquality.trust.Trusts;

import org.springframework.stereotype.Component;

/**
 * Answers a calendar program that shows a link. It works for the link's trust and person
 * as if that person had come themselves. Whatever is wrong, the answer is the same.
 */
@Component
class Subscriptions {

	private final Trusts trusts;

	private final CalendarLinks links;

	private final SubscribedCalendar calendar;

	private final Limits limits;

	private final Clock clock;

	Subscriptions(Trusts trusts, CalendarLinks links, SubscribedCalendar calendar, Limits limits, Clock clock) {
		this.trusts = trusts;
		this.links = links;
		this.calendar = calendar;
		this.limits = limits;
		this.clock = clock;
	}

	/**
	 * The calendar behind a secret, as text.
	 * @param network where the program asks from
	 * @throws NotVisible if no link works that has this secret
	 * @throws org.trustquality.access.limit.TooManyRequests if the network has tried
	 * wrong secrets, or anybody this one, too often lately
	 */
	String read(String secret, String network) {
		Optional<SecretLink> asked = SecretLink.of(secret);
		Optional<Integer> trustId = asked.flatMap((link) -> this.trusts.numberOf(link.trust()));
		LinkRows.Shown shown = asked.flatMap((link) -> trustId.flatMap((number) -> find(number, link))).orElse(null);
		if (asked.isEmpty() || trustId.isEmpty() || shown == null) {
			this.limits.count(Limit.WRONG_CALENDARS_FROM_NETWORK, network);
			throw new NotVisible();
		}
		this.limits.count(Limit.CALENDARS_WITH_LINK, shown.id().toString());
		TrustVisit visit = new TrustVisit(trustId.get(), asked.get().trust(), shown.personId());
		return Tenancy.inTrust(visit.trustId(), visit.personId(),
				() -> this.calendar.read(visit, shown.id(), this.clock.instant()));
	}

	/** Whether a secret is the one of a link. */
	boolean isOf(SecretLink secret, UUID link) {
		return this.trusts.numberOf(secret.trust())
			.flatMap((trustId) -> find(trustId, secret))
			.filter((shown) -> shown.id().equals(link))
			.isPresent();
	}

	private Optional<LinkRows.Shown> find(int trustId, SecretLink secret) {
		return Tenancy.inTrust(trustId, () -> this.links.find(trustId, secret));
	}

}
