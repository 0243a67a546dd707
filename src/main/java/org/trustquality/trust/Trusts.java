package org.trustquality.trust;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds trusts and takes new ones in. */
@Service
@Transactional
public class Trusts {

	private final TrustRepository trusts;

	private final EntityManager entities;

	/** References never change, so a number once found stays right. */
	private final Map<UUID, Integer> numbers = new ConcurrentHashMap<>();

	Trusts(TrustRepository trusts, EntityManager entities) {
		this.trusts = trusts;
		this.entities = entities;
	}

	/** Takes in a trust that was made for demonstration. */
	public Trust invent(String name, TrustKind kind) {
		return this.trusts.save(new Trust(name, kind, true));
	}

	/**
	 * Takes in a trust by hand; invented, if those here are.
	 * @return the trust, or nothing if one of this name is here
	 */
	public Optional<Trust> open(String name, TrustKind kind) {
		this.trusts.lockNames();
		if (this.trusts.existsByNameIgnoreCase(name)) {
			return Optional.empty();
		}
		return Optional.of(this.trusts.saveAndFlush(new Trust(name, kind, this.trusts.existsByInvented(true))));
	}

	/**
	 * Takes in a trust that the register names; invented, if those here are.
	 * @return the trust, or nothing if one goes with this entry already
	 */
	public Optional<Trust> openEntry(int uid, String name, TrustKind kind) {
		this.trusts.lockNames();
		if (this.trusts.existsByUid(uid)) {
			return Optional.empty();
		}
		return Optional.of(this.trusts.saveAndFlush(new Trust(uid, name, kind, this.trusts.existsByInvented(true))));
	}

	/**
	 * A trust to change, as it is now; nobody else changes it until the transaction ends.
	 * @throws java.util.NoSuchElementException if there is none
	 */
	public Trust hold(int trustId) {
		Trust trust = get(trustId);
		this.entities.refresh(trust, LockModeType.PESSIMISTIC_WRITE);
		return trust;
	}

	/** Two trusts to change, in the order given; all hold them in the same order. */
	public List<Trust> hold(int one, int other) {
		hold(Math.min(one, other));
		hold(Math.max(one, other));
		return List.of(get(one), get(other));
	}

	/** Lets a trust go on with an entry, unless another trust goes with it already. */
	public void continueAs(Trust held, int uid, String name, TrustKind kind) {
		this.trusts.lockNames();
		if (this.trusts.existsByUid(uid)) {
			throw new TrustRefusal("Another trust goes with this entry already.");
		}
		held.continueAs(uid, name, kind);
	}

	/** The numbers of all trusts, in their order. */
	@Transactional(readOnly = true)
	public List<Integer> numbers() {
		return this.trusts.numbers();
	}

	/**
	 * The trust with a number.
	 * @throws java.util.NoSuchElementException if there is none
	 */
	@Transactional(readOnly = true)
	public Trust get(int trustId) {
		return this.trusts.findById(trustId).orElseThrow();
	}

	/** The trusts that were made for demonstration, in the order they were made. */
	@Transactional(readOnly = true)
	public List<Trust> invented() {
		return this.trusts.findByInventedOrderByTrustId(true);
	}

	/** Whether any trust uses this installation in earnest. */
	@Transactional(readOnly = true)
	public boolean anyInEarnest() {
		return this.trusts.existsByInvented(false);
	}

	/** The number behind a reference, if there is such a trust. */
	@Transactional(readOnly = true)
	public Optional<Integer> numberOf(UUID reference) {
		Integer known = this.numbers.get(reference);
		if (known != null) {
			return Optional.of(known);
		}
		Optional<Integer> found = this.trusts.findByReference(reference).map(Trust::trustId);
		found.ifPresent((number) -> this.numbers.put(reference, number));
		return found;
	}

}
