package org.trustquality.access.people;

import java.util.EnumSet;
import java.util.Map;
import java.util.UUID;

import org.trustquality.access.NotVisible;
import org.trustquality.access.People;
import org.trustquality.access.Role;
import org.trustquality.access.TrustVisit;
import org.trustquality.audit.Act;
import org.trustquality.audit.ActivityLog;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a person leave a trust: all roles end, and nothing that they have still to answer
 * waits for them. What they answered stays in the board's result.
 */
@Service
@Transactional
public class Departures {

	private final TrustPeople trustPeople;

	private final People people;

	private final ActivityLog activities;

	private final ApplicationEventPublisher events;

	Departures(TrustPeople trustPeople, People people, ActivityLog activities, ApplicationEventPublisher events) {
		this.trustPeople = trustPeople;
		this.people = people;
		this.activities = activities;
		this.events = events;
	}

	/**
	 * Lets somebody leave, for an organiser.
	 * @throws NotVisible if the person has no role in the trust
	 * @throws org.trustquality.access.AccessRefusal if nobody would be left to organise
	 */
	public void leave(TrustVisit visit, UUID personId) {
		this.trustPeople.begin(visit);
		if (this.people.revoke(visit.trustId(), personId, EnumSet.allOf(Role.class)) == 0) {
			throw new NotVisible();
		}
		this.trustPeople.requireSteward(visit);
		this.events.publishEvent(new PersonLeft(visit.trustId(), personId));
		this.activities.record(visit.trustId(), visit.personId(), Act.PERSON_LEFT,
				Map.of("person", personId.toString()));
	}

}
