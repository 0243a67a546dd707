package org.trustquality.system;

import java.util.UUID;

import org.trustquality.access.Standing;
import org.trustquality.access.Standings;
import org.trustquality.access.Tenancy;
import org.trustquality.access.TrustVisit;
import org.trustquality.trust.Trust;
import org.trustquality.trust.Trusts;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks up what the top of a page says, of a visit in one transaction. */
@Component
class VisitedTrusts {

	private final Trusts trusts;

	private final Standings standings;

	VisitedTrusts(Trusts trusts, Standings standings) {
		this.trusts = trusts;
		this.standings = standings;
	}

	@Transactional(readOnly = true)
	public Found find(TrustVisit visit) {
		return new Found(this.trusts.get(visit.trustId()), this.standings.of(visit.personId(), visit.trustId()));
	}

	/** What a person is who visits no trust. */
	Standing outside(UUID person) {
		return Tenancy.ofPerson(person, () -> this.standings.of(person, null));
	}

	/** What a trust is called. */
	String name(int trust) {
		return this.trusts.get(trust).name();
	}

	/**
	 * A trust that is visited.
	 *
	 * @param trust the trust
	 * @param standing what the visitor is there and elsewhere
	 */
	record Found(Trust trust, Standing standing) {
	}

}
