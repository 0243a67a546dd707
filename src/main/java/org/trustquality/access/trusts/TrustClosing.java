package org.trustquality.access.trusts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.trustquality.access.NotVisible;
import org.trustquality.access.SignedInPerson;
import org.trustquality.access.TrustByTrust;
import org.trustquality.access.TrustReopened;
import org.trustquality.audit.Act;
import org.trustquality.audit.ActivityLog;
import org.trustquality.trust.EnglishDay;
import org.trustquality.trust.Trust;
import org.trustquality.trust.TrustRefusal;
import org.trustquality.trust.Trusts;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an administrator does by hand at the end of a trust: closes it, notes of which
 * other one it is part now, opens it again. Each act is in the trust's activity log.
 */
@Service
@Transactional
class TrustClosing {

	private final Trusts trusts;

	private final TrustDirectory directory;

	private final TrustByTrust trustByTrust;

	private final ActivityLog activities;

	private final ApplicationEventPublisher events;

	TrustClosing(Trusts trusts, TrustDirectory directory, TrustByTrust trustByTrust, ActivityLog activities,
			ApplicationEventPublisher events) {
		this.trusts = trusts;
		this.directory = directory;
		this.trustByTrust = trustByTrust;
		this.activities = activities;
		this.events = events;
	}

	/**
	 * Closes a trust.
	 * @throws TrustRefusal if it is closed
	 */
	void close(SignedInPerson administrator, UUID reference, LocalDate day, String reason) {
		Trust trust = this.trusts.hold(number(reference));
		trust.close(day);
		record(administrator, trust.trustId(), Act.TRUST_CLOSED_BY_HAND,
				Map.of("day", EnglishDay.of(day), "reason", reason));
	}

	/**
	 * Notes that a trust became part of another one; it is closed then.
	 * @param day when, unless it is closed already
	 * @throws TrustRefusal if they are one, or the other is closed
	 */
	void merge(SignedInPerson administrator, UUID reference, UUID other, LocalDate day) {
		List<Trust> both = this.trusts.hold(number(reference), number(other));
		Trust trust = both.get(0);
		Trust larger = both.get(1);
		trust.mergeInto(larger, day);
		LocalDate closed = trust.closedOn();
		String since = EnglishDay.of((closed != null) ? closed : day);
		Map<String, String> inOne = Map.of("trust", larger.name(), "day", since);
		Map<String, String> inOther = Map.of("trust", trust.name(), "day", since);
		int largerId = larger.trustId();
		record(administrator, trust.trustId(), Act.TRUST_MERGED, inOne);
		record(administrator, largerId, Act.TRUST_TOOK_IN, inOther);
	}

	/**
	 * Opens a trust again.
	 * @throws TrustRefusal if no administrator closed it, or the register says it closed
	 */
	void reopen(SignedInPerson administrator, UUID reference) {
		Trust trust = this.trusts.hold(number(reference));
		if (trust.isClosedByHand() && this.directory.get(reference).entryClosed()) {
			throw new TrustRefusal("The register says that " + trust.name()
					+ " closed too. You can open it again once the register says that it is open.");
		}
		trust.reopen();
		record(administrator, trust.trustId(), Act.TRUST_REOPENED_BY_HAND, Map.of());
		this.trustByTrust.in(trust.trustId(), () -> {
			this.events.publishEvent(new TrustReopened(trust.trustId()));
			return trust;
		});
	}

	private void record(SignedInPerson administrator, int trustId, Act act, Map<String, String> details) {
		this.trustByTrust.in(trustId, () -> {
			this.activities.record(trustId, administrator.personId(), act, details);
			return trustId;
		});
	}

	private int number(UUID reference) {
		return this.trusts.numberOf(reference).orElseThrow(NotVisible::new);
	}

}
