package org.trustquality.trust.register;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds trusts in the register by name or by any of their numbers. */
@Service
@Transactional(readOnly = true)
public class RegisterSearch {

	/** How many results are on a page. */
	public static final int PAGE = 20;

	/**
	 * The trusts that a text may mean, the likeliest first and open ones before closed
	 * ones, one more than a page if there are more.
	 * @param text part of a name, misspelt or not, or a TR number, Group UID, UKPRN or
	 * Companies House number
	 * @param page from 1
	 */
	public List<Found> find(String text, int page) {
		throw new UnsupportedOperationException();
	}

	/** An entry by its Group UID. */
	public Optional<Found> get(int uid) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Trusts here whose history an entry may go on with: those whose own entry is closed
	 * or no longer listed and shares a number with it.
	 */
	public List<Found> predecessors(int uid) {
		throw new UnsupportedOperationException();
	}

	/**
	 * An entry and the trust that uses the service with it.
	 *
	 * @param trust the reference of that trust; null if none does
	 */
	public record Found(RegisterEntry entry, @Nullable UUID trust) {

		/** Whether a trust may be opened with it. */
		public boolean isOpenable() {
			return this.trust == null && !this.entry.isClosed() && this.entry.listed();
		}

	}

}
