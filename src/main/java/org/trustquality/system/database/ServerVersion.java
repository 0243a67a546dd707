package org.trustquality.system.database;

import java.util.Map;

/**
 * A PostgreSQL version as the server numbers it: 170006 is 17.6.
 *
 * <p>
 * The smallest minor releases are those that closed the leaks of row security in
 * CVE-2025-8713.
 */
record ServerVersion(int number) {

	private static final Map<Integer, Integer> SMALLEST_MINOR = Map.of(15, 14, 16, 10, 17, 6);

	boolean isSupported() {
		return major() >= 15 && minor() >= SMALLEST_MINOR.getOrDefault(major(), 0);
	}

	private int major() {
		return this.number / 10_000;
	}

	private int minor() {
		return this.number % 10_000;
	}

	@Override
	public String toString() {
		return major() + "." + minor();
	}

}
