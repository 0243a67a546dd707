package org.trustquality.improvement;

import java.util.List;
import java.util.UUID;

import org.trustquality.access.NotVisible;
import org.trustquality.access.People;
import org.trustquality.access.Role;
import org.trustquality.access.TrustVisit;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A trust's actions, for everybody who reads its results. */
@Service
@Transactional(readOnly = true)
public class Actions {

	private final People people;

	private final ActionRows rows;

	Actions(People people, ActionRows rows) {
		this.people = people;
		this.rows = rows;
	}

	/** All actions, those due first come first. */
	public List<Action> all(TrustVisit visit) {
		this.people.require(visit, Role.READERS);
		return this.rows.of(visit.trustId());
	}

	/** The actions that belong to an assessment, also those to confirm. */
	public List<Action> of(TrustVisit visit, UUID assessment) {
		return all(visit).stream().filter((action) -> action.in(assessment).isPresent()).toList();
	}

	/**
	 * One action.
	 * @throws NotVisible if the trust has none of this id
	 */
	public Action get(TrustVisit visit, UUID action) {
		this.people.require(visit, Role.READERS);
		return this.rows.find(visit.trustId(), action).orElseThrow(NotVisible::new);
	}

	/** The notes on an action, the newest first. */
	public List<ActionNote> notes(TrustVisit visit, UUID action) {
		this.people.require(visit, Role.READERS);
		return this.rows.notes(visit.trustId(), action);
	}

}
