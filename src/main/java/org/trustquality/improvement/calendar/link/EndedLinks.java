package org.trustquality.improvement.calendar.link;

import org.trustquality.access.helpdesk.SessionsEnded;
import org.trustquality.access.people.PersonLeft;
import org.trustquality.access.personal.PersonErased;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Ends the links of somebody who left a trust, whose account is deleted, or whom the help
 * desk signs out everywhere, within the transaction in which that happens.
 */
@Component
class EndedLinks {

	private final CalendarLinks links;

	EndedLinks(CalendarLinks links) {
		this.links = links;
	}

	@EventListener
	void left(PersonLeft left) {
		this.links.end(left.trustId(), left.personId());
	}

	@EventListener
	void erased(PersonErased erased) {
		this.links.end(erased.trustId(), erased.personId());
	}

	@EventListener
	void signedOut(SessionsEnded ended) {
		this.links.revokeAll(ended.personId());
	}

}
