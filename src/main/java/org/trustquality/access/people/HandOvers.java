package org.trustquality.access.people;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.trustquality.access.AccessRefusal;
import org.trustquality.access.Newcomer;
import org.trustquality.access.NotVisible;
import org.trustquality.access.People;
import org.trustquality.access.Person;
import org.trustquality.access.Role;
import org.trustquality.access.TrustVisit;
import org.trustquality.audit.Act;
import org.trustquality.audit.ActivityLog;
import org.trustquality.mail.Outbox;
import org.trustquality.trust.Trusts;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands a role from one person to another in one step, and tells both by mail. */
@Service
@Transactional
class HandOvers {

	private final TrustPeople trustPeople;

	private final People people;

	private final Trusts trusts;

	private final ActivityLog activities;

	private final Outbox outbox;

	private final HandOverLetters letters;

	private final ApplicationEventPublisher events;

	HandOvers(TrustPeople trustPeople, People people, Trusts trusts, ActivityLog activities, Outbox outbox,
			HandOverLetters letters, ApplicationEventPublisher events) {
		this.trustPeople = trustPeople;
		this.people = people;
		this.trusts = trusts;
		this.activities = activities;
		this.outbox = outbox;
		this.letters = letters;
		this.events = events;
	}

	/**
	 * Takes in somebody new who is to have a role; they hold none yet.
	 * @return what handing it over would change
	 */
	HandOver introduce(TrustVisit visit, UUID predecessor, Role role, Newcomer newcomer) {
		this.people.require(visit, Role.ORGANISERS);
		this.people.hold(Set.of(newcomer.cleanEmail()));
		this.trustPeople.begin(visit);
		Person person = this.people.withEmail(newcomer.cleanName(), newcomer.cleanEmail());
		this.people.introduce(visit.trustId(), person.personId(), newcomer.cleanName());
		return plan(visit, predecessor, role, person.personId());
	}

	/**
	 * What a hand-over would change.
	 * @throws NotVisible if the trust does not know one of the two
	 * @throws AccessRefusal if the first does not hold the role
	 */
	@Transactional(readOnly = true)
	HandOver plan(TrustVisit visit, UUID predecessor, Role role, UUID successor) {
		this.people.require(visit, Role.ORGANISERS);
		this.trustPeople.requireMayMove(visit, role);
		this.trustPeople.requireNotForThemselves(visit, successor, role);
		HandOver.Side from = side(visit, predecessor);
		if (!Role.OFFICES.contains(role)) {
			throw new NotVisible();
		}
		if (!from.now().contains(role)) {
			throw new AccessRefusal(from.name() + " is not " + role.inSentence() + " of this trust now.");
		}
		if (predecessor.equals(successor)) {
			throw new AccessRefusal(from.name() + " holds this role already. Choose somebody else.");
		}
		return HandOver.of(role, from, side(visit, successor));
	}

	/** Hands the role over, if it is still where it was. */
	void handOver(TrustVisit visit, UUID predecessor, Role role, UUID successor) {
		this.trustPeople.begin(visit);
		HandOver plan = plan(visit, predecessor, role, successor);
		String by = this.people.knownName(visit.trustId(), visit.personId());
		this.people.revoke(visit.trustId(), predecessor, Set.of(role));
		if (plan.leavesAsTrustee()) {
			this.people.take(visit.trustId(), predecessor, Role.TRUSTEE);
		}
		this.people.take(visit.trustId(), successor, role);
		this.trustPeople.requireSteward(visit);
		this.activities.record(visit.trustId(), visit.personId(), Act.ROLE_HANDED_OVER, Map.of("role",
				role.inSentence(), "predecessor", predecessor.toString(), "person", successor.toString()));
		if (this.people.rolesOf(visit.trustId(), predecessor).isEmpty()) {
			this.events.publishEvent(new PersonLeft(visit.trustId(), predecessor));
		}
		tell(visit, plan, by);
	}

	private void tell(TrustVisit visit, HandOver plan, String by) {
		String trust = this.trusts.get(visit.trustId()).name();
		this.outbox.send(address(plan.successor()), this.letters.toSuccessor(plan, trust, by, visit));
		this.outbox.send(address(plan.predecessor()), this.letters.toPredecessor(plan, trust, by, visit));
	}

	private String address(HandOver.Side side) {
		return this.people.get(side.personId()).email();
	}

	private HandOver.Side side(TrustVisit visit, UUID personId) {
		return HandOver.Side.of(personId, this.people.knownName(visit.trustId(), personId),
				this.people.rolesOf(visit.trustId(), personId));
	}

}
