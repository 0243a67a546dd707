package org.trustquality.access;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * For which trust and person this thread works. Every transaction that begins while a
 * tenancy is bound sees that trust's rows and no others; without one, touching a trust's
 * table is an error.
 */
public final class Tenancy {

	private static final ThreadLocal<@Nullable Bound> CURRENT = new ThreadLocal<>();

	private Tenancy() {
	}

	/** Works for a person in a trust. */
	public static <T> T inTrust(int trustId, UUID personId, Supplier<T> work) {
		return bound(new Bound(trustId, personId, null), work);
	}

	/** Works for a trust, as a job does: no person is acting. */
	public static <T> T inTrust(int trustId, Supplier<T> work) {
		return bound(new Bound(trustId, null, null), work);
	}

	/** Works for a person before they have chosen a trust. */
	public static <T> T ofPerson(UUID personId, Supplier<T> work) {
		return bound(new Bound(null, personId, null), work);
	}

	/** Works for nobody and in no trust, as keeping a session does. */
	public static void outside(Runnable work) {
		bound(new Bound(null, null, null), () -> {
			work.run();
			return true;
		});
	}

	private static <T> T bound(Bound tenancy, Supplier<T> work) {
		Bound before = CURRENT.get();
		CURRENT.set(tenancy);
		try {
			return work.get();
		}
		finally {
			restore(before);
		}
	}

	/** Works for a visit until the request ends. */
	public static void enter(TrustVisit visit) {
		CURRENT.set(new Bound(visit.trustId(), visit.personId(), visit.onPaperOf()));
	}

	/** Works for a person in no trust until the request ends. */
	static void enter(UUID personId) {
		CURRENT.set(new Bound(null, personId, null));
	}

	static void leave() {
		CURRENT.remove();
	}

	static @Nullable Bound current() {
		return CURRENT.get();
	}

	/**
	 * The trust whose rows the transaction of this thread sees; empty if there is none.
	 */
	public static Optional<Integer> trustOfTransaction() {
		return WorkingTrust.current();
	}

	/** Who is acting on this thread; null when nobody is, as in a job. */
	static @Nullable UUID actor() {
		Bound bound = CURRENT.get();
		return (bound != null) ? bound.personId : null;
	}

	private static void restore(@Nullable Bound before) {
		if (before == null) {
			leave();
		}
		else {
			CURRENT.set(before);
		}
	}

	record Bound(@Nullable Integer trustId, @Nullable UUID personId, @Nullable UUID respondent) {

		/** Whether a person is at work in a trust. */
		boolean isVisit() {
			return this.trustId != null && this.personId != null;
		}

	}

}
