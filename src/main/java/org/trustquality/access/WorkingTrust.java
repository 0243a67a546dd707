package org.trustquality.access;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The trust for which a transaction works, kept beside the transaction: it rests when the
 * transaction does and ends with it.
 */
final class WorkingTrust implements TransactionSynchronization {

	private @Nullable Integer trustId;

	private WorkingTrust() {
	}

	/** Keeps what the database has just been told. */
	static void bind(@Nullable Integer trustId) {
		if (TransactionSynchronizationManager.isSynchronizationActive()) {
			kept().orElseGet(WorkingTrust::begin).trustId = trustId;
		}
	}

	private static WorkingTrust begin() {
		WorkingTrust begun = new WorkingTrust();
		TransactionSynchronizationManager.registerSynchronization(begun);
		return begun;
	}

	static Optional<Integer> current() {
		return TransactionSynchronizationManager.isSynchronizationActive()
				? kept().flatMap((working) -> Optional.ofNullable(working.trustId)) : Optional.empty();
	}

	private static Optional<WorkingTrust> kept() {
		return TransactionSynchronizationManager.getSynchronizations()
			.stream()
			.filter(WorkingTrust.class::isInstance)
			.map(WorkingTrust.class::cast)
			.findFirst();
	}

}
