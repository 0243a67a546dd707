package org.trustquality.improvement.calendar.link;

import java.time.Instant;
import java.util.UUID;

import org.trustquality.access.NotVisible;
import org.trustquality.access.TrustVisit;
import org.trustquality.improvement.calendar.TrustCalendar;
import org.trustquality.mail.ServiceAddress;
import org.trustquality.trust.Trust;
import org.trustquality.trust.Trusts;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A trust's dates as one person may see them now. */
@Service
@Transactional
class SubscribedCalendar {

	private final Trusts trusts;

	private final TrustCalendar calendar;

	private final LinkRows links;

	private final ServiceAddress address;

	SubscribedCalendar(Trusts trusts, TrustCalendar calendar, LinkRows links, ServiceAddress address) {
		this.trusts = trusts;
		this.calendar = calendar;
		this.links = links;
		this.address = address;
	}

	/**
	 * The dates in the form that calendar programs read.
	 * @throws NotVisible if the person holds no role in the trust, or the trust is closed
	 */
	String read(TrustVisit visit, UUID link, Instant now) {
		Trust trust = this.trusts.get(visit.trustId());
		if (trust.isClosed()) {
			throw new NotVisible();
		}
		CalendarText text = new CalendarText(trust.name(), now);
		this.calendar.entries(visit).forEach((entry) -> text.add(entry, this.address.to(entry.path())));
		this.links.noteUse(visit.trustId(), link);
		return text.write();
	}

}
