package org.trustquality.system.demonstration;

/**
 * Somebody's time on an invented board. Years are counted from the present academic year,
 * which is 0; last year is -1.
 *
 * @param name who sits there
 * @param from the first year
 * @param until the first year without them; {@link #STILL} for those who are there now
 * @param chairFrom the year in which they take the chair, or {@link #NEVER}
 */
record Seat(String name, int from, int until, int chairFrom) {

	static final int STILL = 1;

	static final int NEVER = 2;

	static Seat since(int from, String name) {
		return new Seat(name, from, STILL, NEVER);
	}

	static Seat between(int from, int until, String name) {
		return new Seat(name, from, until, NEVER);
	}

	static Seat chairSince(int from, String name) {
		return new Seat(name, from, STILL, from);
	}

	Seat inChairFrom(int year) {
		return new Seat(this.name, this.from, this.until, year);
	}

	boolean isTaken(int year) {
		return this.from <= year && year < this.until;
	}

}
