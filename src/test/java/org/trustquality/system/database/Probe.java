package org.trustquality.system.database;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something tried on the database without the application, and what must come out.
 *
 * @param number its number in the list that was measured before the tables were made
 * @param what what is tried, and what comes out here
 * @param check tries it
 */
record Probe(int number, String what, Check check) {

	static List<Probe> all() {
		return Stream.of(OwnerProbes.all(), SettingProbes.all(), WritingProbes.all(), WayAroundProbes.all())
			.flatMap(List::stream)
			.sorted((one, other) -> Integer.compare(one.number, other.number))
			.toList();
	}

	@Override
	public String toString() {
		return this.number + " " + this.what;
	}

	/** Tries something; throws an AssertionError when something else comes out. */
	@FunctionalInterface
	interface Check {

		void on(Wall wall) throws SQLException;

	}

}
