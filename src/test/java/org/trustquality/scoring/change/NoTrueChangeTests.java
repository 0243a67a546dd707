package org.trustquality.scoring.change;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How often a board whose trust has not moved reads that it clearly has.
 * {@code -Dchange.boards=10000} tries more boards, {@code -Dchange.first} other ones.
 */
class NoTrueChangeTests {

	private static final int BOARDS = Integer.getInteger("change.boards", 500);

	private static final long FIRST = Long.getLong("change.first", 2022);

	/** The highest share of false alarms that one may expect. */
	private static final double LIMIT = 0.05;

	@Test
	void isCalledClearInAtMostFivePercent() {
		Alarms alarms = new Alarms();
		for (int number = 0; number < BOARDS; number++) {
			alarms.add(SimulatedYears.of(FIRST + number, 0).change());
		}
		System.out.println("Boards without true change: " + alarms);
		// three standard errors of chance above the limit, which vanish with many boards
		double chance = 3 * Math.sqrt(LIMIT * (1 - LIMIT) / BOARDS);
		assertThat(alarms.composite / (double) BOARDS).isLessThanOrEqualTo(LIMIT);
		assertThat(alarms.anyDimension / (double) BOARDS).isLessThanOrEqualTo(LIMIT + chance);
	}

	/** Words that are never said would make no false alarms, either. */
	@Test
	void aLargeTrueChangeIsMostlyNoticed() {
		Alarms alarms = new Alarms();
		for (int number = 0; number < BOARDS; number++) {
			alarms.add(SimulatedYears.of(FIRST + number, 0.7).change());
		}
		System.out.println("Boards with a true change of 0.7 of a level: " + alarms);
		assertThat(alarms.composite / (double) BOARDS).isGreaterThan(0.5);
	}

	/** What words the boards read. */
	private static final class Alarms {

		private int boards;

		private int composite;

		private int possible;

		private int anyDimension;

		private int dimensions;

		void add(Change change) {
			this.boards++;
			this.composite += (change.composite().word() == ChangeWord.CLEAR) ? 1 : 0;
			this.possible += (change.composite().word() == ChangeWord.POSSIBLE) ? 1 : 0;
			int clear = (int) change.dimensions()
				.stream()
				.filter((dimension) -> dimension.word() == ChangeWord.CLEAR)
				.count();
			this.dimensions += clear;
			this.anyDimension += (clear > 0) ? 1 : 0;
		}

		@Override
		public String toString() {
			return "boards=" + this.boards + ", score clear=" + share(this.composite) + ", score possible="
					+ share(this.possible) + ", any dimension clear=" + share(this.anyDimension)
					+ ", one dimension clear on average=" + share(this.dimensions / 5.0);
		}

		private String share(double count) {
			return Math.round(10_000 * count / this.boards) / 100.0 + " %";
		}

	}

}
