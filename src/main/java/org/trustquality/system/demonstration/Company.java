package org.trustquality.system.demonstration;

import java.util.List;
import java.util.Map;

import org.trustquality.trust.TrustKind;

/**
 * An invented trust and those who lead it over the years.
 *
 * @param trust its name, which no trust in the register has
 * @param kind how many schools it may run
 * @param organiser its governance professional
 * @param chiefExecutive who leads the trust
 * @param minimumRatings the fewest ratings from which its boards show anything
 * @param seats who sits on the board, when
 * @param newestEditionFrom the year, counted from the present one, from which its board
 * works with the newest edition; before it with the first
 * @param course how its board rates on the whole, in levels above the usual, for the
 * years -4 to 0
 * @param slopes by how many levels a year some dimensions move beside that
 */
record Company(String trust, TrustKind kind, String organiser, String chiefExecutive, int minimumRatings,
		List<Seat> seats, int newestEditionFrom, List<Double> course, Map<String, Double> slopes) {

	/** The first year of the story. */
	static final int FIRST = -4;

	Company {
		seats = List.copyOf(seats);
		course = List.copyOf(course);
		slopes = Map.copyOf(slopes);
	}

	/** How much higher or lower a dimension is rated in a year than usual, in levels. */
	double shift(String dimension, int year) {
		return this.course.get(year - FIRST) + this.slopes.getOrDefault(dimension, 0.0) * (year - FIRST);
	}

}
