package org.trustquality.scoring.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

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

/**
 * A board in two years, as boards are.
 *
 * <p>
 * Boards of six to fourteen rate 33 statements on five levels. A statement's true level
 * moves by as much as the trust does and no further. People differ in how kindly they
 * rate everything (0.5 of a level) and each dimension (0.25), and in every single answer
 * (0.8); in another year they are in another mood (0.15), and answer every statement
 * anew. One answer in twenty is "not sure". Those who leave are followed by others, as
 * different as any.
 */
public final class SimulatedYears {

	public static final WeightedFramework FRAMEWORK = framework();

	private final Random random;

	private final double[] trueLevels = new double[FRAMEWORK.indicators().size()];

	private final BoardYear before;

	private final BoardYear now;

	private int next;

	/** Anything up to half of the board leaves. */
	public static SimulatedYears of(long seed, double trueChange) {
		return new SimulatedYears(seed, trueChange, -1);
	}

	/** One person leaves and another joins. */
	public static SimulatedYears withOneLeaver(long seed) {
		return new SimulatedYears(seed, 0, 1);
	}

	private SimulatedYears(long seed, double trueChange, int leavers) {
		this.random = new Random(seed);
		for (int position = 0; position < this.trueLevels.length; position++) {
			this.trueLevels[position] = 3.2 + 0.6 * this.random.nextGaussian();
		}
		List<Person> people = new ArrayList<>();
		int size = 6 + this.random.nextInt(9);
		for (int person = 0; person < size; person++) {
			people.add(new Person());
		}
		this.before = year(people, 0);
		double turnover = this.random.nextDouble() * 0.5;
		for (int person = 0; person < size; person++) {
			boolean leaves = (leavers < 0) ? this.random.nextDouble() < turnover : person < leavers;
			if (leaves) {
				people.set(person, new Person());
			}
		}
		this.now = year(people, trueChange);
	}

	public BoardYear before() {
		return this.before;
	}

	public BoardYear now() {
		return this.now;
	}

	public Change change() {
		return Change.between(this.now, this.before);
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

	private BoardYear year(List<Person> people, double shift) {
		List<Respondent> sheets = people.stream()
			.map((person) -> new Respondent(person.id, RespondentRole.TRUSTEE, person.sheet(shift)))
			.toList();
		return new BoardYear(FRAMEWORK, sheets, ScoringOptions.STANDARD);
	}

	private final class Person {

		private final String id = "p" + SimulatedYears.this.next++;

		private final double leniency = 0.5 * SimulatedYears.this.random.nextGaussian();

		private final double[] leaning = new double[FRAMEWORK.dimensions().size()];

		Person() {
			for (int dimension = 0; dimension < this.leaning.length; dimension++) {
				this.leaning[dimension] = 0.25 * SimulatedYears.this.random.nextGaussian();
			}
		}

		private Ratings sheet(double shift) {
			double mood = 0.15 * SimulatedYears.this.random.nextGaussian();
			short[] codes = new short[SimulatedYears.this.trueLevels.length];
			int position = 0;
			for (int dimension = 0; dimension < this.leaning.length; dimension++) {
				int end = position + FRAMEWORK.dimensions().get(dimension).indicators().size();
				while (position < end) {
					double level = SimulatedYears.this.trueLevels[position] + shift + this.leniency
							+ this.leaning[dimension] + mood + 0.8 * SimulatedYears.this.random.nextGaussian();
					codes[position++] = answer(level);
				}
			}
			return Ratings.of(codes);
		}

		private short answer(double level) {
			boolean unsure = SimulatedYears.this.random.nextDouble() < 0.05;
			return unsure ? (short) Rating.NOT_SURE : (short) Math.max(1, Math.min(5, Math.round(level)));
		}

	}

}
