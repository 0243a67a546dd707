package org.trustquality.review.sector.figure;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * From everything that is published of a sector, no trust can work out what another one
 * said. {@code -Dsector.sectors=10000} tries more sectors, {@code -Dsector.first} other
 * ones, and {@code -Dsector.audits=true} another intruder.
 */
class SectorSolverTests {

	private static final int SECTORS = Integer.getInteger("sector.sectors", 100);

	private static final long FIRST = Long.getLong("sector.first", 2022);

	private static final int PLANTED = 20;

	private static final int MANY = 1_000_000;

	private static final boolean AUDITS = Boolean.getBoolean("sector.audits");

	/** Enough to tell that a planted fault makes a difference. */
	private static final int FEW = 100;

	@Test
	void noTrustWorksOutWhatAnotherOneSaid() {
		Tries tries = new Tries(MANY);
		for (int number = 0; number < SECTORS; number++) {
			tries.add(FIRST + number, new Suppression(InventedTrust.LEVELS));
			if (number % 500 == 499) {
				System.out.println("Sector so far: " + tries);
			}
		}
		System.out.println("Sector: " + tries);
		assertThat(tries.found).isEmpty();
		assertThat(tries.exact).isZero();
	}

	@Test
	void findsAThresholdThatIsTooLow() {
		Tries tries = new Tries(FEW);
		for (int number = 0; number < PLANTED; number++) {
			tries.add(FIRST + number, new Suppression(InventedTrust.LEVELS, 2, true));
		}
		System.out.println("Sector, planted threshold of 2: " + tries);
		assertThat(tries.exact).isPositive();
	}

	@Test
	void findsThatNothingElseIsHeldBack() {
		Tries tries = new Tries(FEW);
		for (int number = 0; number < PLANTED; number++) {
			tries.add(FIRST + number, new Suppression(InventedTrust.LEVELS, Suppression.FEWEST_TRUSTS, false));
		}
		System.out.println("Sector, planted without complementary suppression: " + tries);
		assertThat(tries.found).isNotEmpty();
		assertThat(tries.exact).isPositive();
	}

	/** What was tried, and what somebody worked out. */
	private static final class Tries {

		private final List<String> found = new ArrayList<>();

		private final int most;

		private int sectors;

		private long exact;

		private long figures;

		private long values;

		private long worlds;

		Tries(int most) {
			this.most = most;
		}

		void add(long seed, Suppression rules) {
			List<Contribution> sector = new SectorInventor(seed).invent()
				.stream()
				.map(InventedTrust::contribution)
				.toList();
			this.sectors++;
			sector.stream()
				.flatMap((trust) -> trust.values().keySet().stream())
				.distinct()
				.forEach((subject) -> add(new SectorSolver(rules, subject, sector, this.most, AUDITS),
						"sector " + seed + ": "));
		}

		private void add(SectorSolver solver, String where) {
			this.values += solver.values();
			this.figures += solver.told().picture().size() + solver.told().openData().size();
			solver.workedOut().forEach((each) -> this.found.add(where + each));
			this.exact += solver.workedOutFromExactSums();
			this.worlds += solver.tried();
		}

		@Override
		public String toString() {
			return "sectors=" + this.sectors + ", figures=" + this.figures + ", values for intruders=" + this.values
					+ ", worlds tried=" + this.worlds + ", worked out=" + this.found.size()
					+ ", worked out if sums were exact=" + this.exact
					+ (this.found.isEmpty() ? "" : ", such as " + this.found.get(0));
		}

	}

}
