package org.trustquality.framework;

import java.util.Optional;

/** Knows for which trust the transaction works, as the database was told. */
@FunctionalInterface
public interface TrustAtWork {

	/** The number of the trust; empty if it works for none, or nobody knows. */
	Optional<Integer> number();

}
