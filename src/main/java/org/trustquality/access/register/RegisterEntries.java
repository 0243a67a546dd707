package org.trustquality.access.register;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.trustquality.access.FieldError;
import org.trustquality.access.NotVisible;
import org.trustquality.access.SignedInPerson;
import org.trustquality.access.TrustByTrust;
import org.trustquality.access.trusts.Namesakes;
import org.trustquality.access.trusts.Officers;
import org.trustquality.access.trusts.TrustDirectory;
import org.trustquality.access.trusts.TrustHere;
import org.trustquality.access.trusts.TrustOpening;
import org.trustquality.audit.Act;
import org.trustquality.audit.ActivityLog;
import org.trustquality.trust.Trust;
import org.trustquality.trust.TrustRefusal;
import org.trustquality.trust.Trusts;
import org.trustquality.trust.register.RegisterEntry;
import org.trustquality.trust.register.RegisterSearch;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an administrator does with an entry of the register: opens a trust with it, or
 * lets a trust that is here go on with it. A trust that goes on keeps its people and
 * assessments; only its name, kind and numbers become those of the entry.
 */
@Service
@Transactional
class RegisterEntries {

	private final RegisterSearch register;

	private final Namesakes namesakes;

	private final TrustDirectory directory;

	private final TrustOpening opening;

	private final Trusts trusts;

	private final TrustByTrust trustByTrust;

	private final ActivityLog activities;

	RegisterEntries(RegisterSearch register, Namesakes namesakes, TrustDirectory directory, TrustOpening opening,
			Trusts trusts, TrustByTrust trustByTrust, ActivityLog activities) {
		this.register = register;
		this.namesakes = namesakes;
		this.directory = directory;
		this.opening = opening;
		this.trusts = trusts;
		this.trustByTrust = trustByTrust;
		this.activities = activities;
	}

	/**
	 * An entry by its Group UID.
	 * @throws NotVisible if there is none
	 */
	@Transactional(readOnly = true)
	EntryFacts get(int uid) {
		return this.register.get(uid).map(EntryFacts::of).orElseThrow(NotVisible::new);
	}

	/** The trusts here that may be the same as an entry's, the likeliest first. */
	@Transactional(readOnly = true)
	List<TrustHere> predecessors(EntryFacts facts) {
		Stream<TrustHere> before = this.register.predecessors(facts.entry().uid())
			.stream()
			.map(RegisterSearch.Found::trust)
			.map(this.directory::get);
		Stream<TrustHere> namesake = this.namesakes.enteredByHand(facts.entry().shownName()).stream();
		return Stream.concat(before, namesake).toList();
	}

	/**
	 * What is wrong with the people with whom to open an entry's trust.
	 * @throws NotVisible if there is no such entry
	 */
	@Transactional(readOnly = true)
	List<FieldError> faults(int uid, Officers officers) {
		return get(uid).isOpenable() ? this.opening.faults(officers) : List.of();
	}

	/**
	 * Opens a trust with an entry.
	 * @return its reference, or nothing if the entry does not allow it
	 */
	Optional<UUID> open(SignedInPerson administrator, int uid, Officers officers) {
		return hold(uid).flatMap((entry) -> this.opening.open(administrator, entry, officers));
	}

	/**
	 * Lets a trust go on with an entry.
	 * @throws TrustRefusal if either of them does not allow it
	 */
	void continueWith(SignedInPerson administrator, int uid, UUID reference) {
		RegisterEntry entry = hold(uid).orElseThrow(() -> new TrustRefusal(
				"No trust can go on with this entry now: it closed, or is in use here already."));
		Trust trust = this.trusts.hold(this.directory.get(reference).trustId());
		requireContinuable(this.directory.get(reference));
		String before = trust.name();
		this.trusts.continueAs(trust, entry.uid(), entry.shownName(), entry.kind());
		int trustId = trust.trustId();
		this.trustByTrust.in(trustId, () -> {
			this.activities.record(trustId, administrator.personId(), Act.TRUST_CONTINUED,
					Map.of("before", before, "after", entry.shownName(), "uid", Integer.toString(entry.uid())));
			return trustId;
		});
	}

	/**
	 * Lets a trust pass that may go on with another entry.
	 * @throws TrustRefusal otherwise
	 */
	static void requireContinuable(TrustHere trust) {
		if (!trust.isContinuable()) {
			throw new TrustRefusal(trust.name()
					+ " has an entry in the register that is not closed, so it cannot go on with another.");
		}
	}

	/** An entry that can be used, and stays as it is until the transaction ends. */
	private Optional<RegisterEntry> hold(int uid) {
		return this.register.hold(uid).filter(RegisterSearch.Found::isOpenable).map(RegisterSearch.Found::entry);
	}

}
