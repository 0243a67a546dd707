package org.trustquality.scoring.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.trustquality.evidence.EvidenceGrade;
import org.trustquality.scoring.Rating;
import org.trustquality.scoring.Ratings;
import org.trustquality.scoring.ScoringOptions;
import org.trustquality.scoring.WeightedClaim;
import org.trustquality.scoring.WeightedDimension;
import org.trustquality.scoring.WeightedFramework;
import org.trustquality.scoring.respondent.BoardYear;
import org.trustquality.scoring.respondent.Respondent;
import org.trustquality.scoring.respondent.RespondentRole;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How often a board whose trust has not moved reads that it clearly has.
 * {@code -Dchange.boards=10000} tries more boards, {@code -Dchange.first} other ones.
 *
 * <p>
 * Boards of six to fourteen rate 33 statements on five levels. A statement's true level
 * stays what it was. People differ in how kindly they rate everything (0.5 of a level)
 * and each dimension (0.25), and in every single answer (0.8); in another year they are
 * in another mood (0.15), and answer every statement anew. Each year some leave and
 * others, as different as any, join.
 */
class NoTrueChangeTests {

	private static final int BOARDS = Integer.getInteger("change.boards", 500);

	private static final long FIRST = Long.getLong("change.first", 2022);

	/** The highest share of false alarms that one may expect. */
	private static final double LIMIT = 0.05;

	private static final WeightedFramework FRAMEWORK = framework();

	@Test
	void isCalledClearInAtMostFivePercent() {
		Alarms alarms = new Alarms();
		for (int number = 0; number < BOARDS; number++) {
			alarms.add(new Simulated(FIRST + number, 0).change());
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
			alarms.add(new Simulated(FIRST + number, 0.7).change());
		}
		System.out.println("Boards with a true change of 0.7 of a level: " + alarms);
		assertThat(alarms.composite / (double) BOARDS).isGreaterThan(0.5);
	}

	private static WeightedFramework framework() {
		int[] claims = { 8, 8, 6, 6, 5 };
		List<WeightedDimension> dimensions = new ArrayList<>();
		int next = 0;
		for (int dimension = 0; dimension < claims.length; dimension++) {
			List<WeightedClaim> all = new ArrayList<>();
			for (int claim = 0; claim < claims[dimension]; claim++) {
				EvidenceGrade grade = EvidenceGrade.values()[next++ % EvidenceGrade.values().length];
				all.add(WeightedClaim.graded("C" + next, grade, List.of("C" + next + ".1")));
			}
			dimensions.add(new WeightedDimension("D" + dimension, all));
		}
		return new WeightedFramework(5, dimensions);
	}

	/** One board in two years. */
	private static final class Simulated {

		private final Random random;

		private final double[] trueLevels = new double[FRAMEWORK.indicators().size()];

		private final double trueChange;

		private int next;

		Simulated(long seed, double trueChange) {
			this.random = new Random(seed);
			this.trueChange = trueChange;
			for (int position = 0; position < this.trueLevels.length; position++) {
				this.trueLevels[position] = 3.2 + 0.6 * this.random.nextGaussian();
			}
		}

		Change change() {
			List<Person> people = new ArrayList<>();
			int size = 6 + this.random.nextInt(9);
			for (int person = 0; person < size; person++) {
				people.add(new Person());
			}
			BoardYear before = year(people, 0);
			double turnover = this.random.nextDouble() * 0.5;
			people.replaceAll((person) -> (this.random.nextDouble() < turnover) ? new Person() : person);
			return Change.between(year(people, this.trueChange), before);
		}

		private BoardYear year(List<Person> people, double shift) {
			List<Respondent> sheets = people.stream()
				.map((person) -> new Respondent(person.id, RespondentRole.TRUSTEE, person.sheet(shift)))
				.toList();
			return new BoardYear(FRAMEWORK, sheets, ScoringOptions.STANDARD);
		}

		private final class Person {

			private final String id = "p" + Simulated.this.next++;

			private final double leniency = 0.5 * Simulated.this.random.nextGaussian();

			private final double[] leaning = new double[FRAMEWORK.dimensions().size()];

			Person() {
				for (int dimension = 0; dimension < this.leaning.length; dimension++) {
					this.leaning[dimension] = 0.25 * Simulated.this.random.nextGaussian();
				}
			}

			private Ratings sheet(double shift) {
				double mood = 0.15 * Simulated.this.random.nextGaussian();
				short[] codes = new short[Simulated.this.trueLevels.length];
				int position = 0;
				for (int dimension = 0; dimension < this.leaning.length; dimension++) {
					int end = position + FRAMEWORK.dimensions().get(dimension).indicators().size();
					while (position < end) {
						double level = Simulated.this.trueLevels[position] + shift + this.leniency
								+ this.leaning[dimension] + mood + 0.8 * Simulated.this.random.nextGaussian();
						codes[position++] = answer(level);
					}
				}
				return Ratings.of(codes);
			}

			private short answer(double level) {
				boolean unsure = Simulated.this.random.nextDouble() < 0.05;
				return unsure ? (short) Rating.NOT_SURE : (short) Math.max(1, Math.min(5, Math.round(level)));
			}

		}

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
