package org.trustquality.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.trustquality.evidence.EvidenceGrade;

/** A framework and a board drawn at random; the seed gives the same board again. */
public final class RandomBoard {

	public final Random random;

	public final WeightedFramework framework;

	public final List<Ratings> trustees;

	private RandomBoard(Random random, WeightedFramework framework, double gaps) {
		this.random = random;
		this.framework = framework;
		this.trustees = new ArrayList<>();
		for (int people = 1 + random.nextInt(12); people > 0; people--) {
			this.trustees.add(trustee(gaps));
		}
	}

	/** Anything that the rules allow, answers missing or not. */
	public static RandomBoard any(long seed) {
		Random random = new Random(seed);
		return new RandomBoard(random, framework(random, true), random.nextInt(3) * 0.2);
	}

	/** Every indicator rated by everybody, and every claim examined. */
	public static RandomBoard complete(long seed) {
		Random random = new Random(seed);
		return new RandomBoard(random, framework(random, false), 0);
	}

	/** Options under which scores are shown whenever anybody rated. */
	public static ScoringOptions open() {
		return new ScoringOptions(1, 0, null, null);
	}

	public Scores scores() {
		return Scores.of(this.framework, this.trustees, open());
	}

	/** A random selection of the options a caller may choose. */
	public ScoringOptions options() {
		ScoringOptions options = new ScoringOptions(1 + this.random.nextInt(6), this.random.nextInt(3) * 0.25, null,
				null);
		return this.random.nextBoolean() ? options : options.withBoardSize(1 + this.random.nextInt(12));
	}

	private Ratings trustee(double gaps) {
		int[] codes = new int[this.framework.indicators().size()];
		for (int i = 0; i < codes.length; i++) {
			boolean gap = this.random.nextDouble() < gaps;
			codes[i] = gap ? -this.random.nextInt(3) : 1 + this.random.nextInt(this.framework.scalePoints());
		}
		return Boards.sheet(codes);
	}

	private static WeightedFramework framework(Random random, boolean everything) {
		List<WeightedDimension> dimensions = new ArrayList<>();
		for (int d = 1 + random.nextInt(4); d > 0; d--) {
			dimensions.add(dimension("D" + d, random, everything));
		}
		return new WeightedFramework(3 + random.nextInt(5), dimensions);
	}

	private static WeightedDimension dimension(String id, Random random, boolean everything) {
		List<WeightedClaim> claims = new ArrayList<>();
		for (int c = 1 + random.nextInt(4); c > 0; c--) {
			claims.add(claim(id + "-" + c, random, everything));
		}
		boolean constantNeeded = claims.stream().noneMatch(WeightedClaim::examined);
		if (constantNeeded || (everything && random.nextInt(4) == 0)) {
			return new WeightedDimension(id, weight(random), claims);
		}
		return new WeightedDimension(id, claims);
	}

	private static WeightedClaim claim(String id, Random random, boolean everything) {
		List<String> indicators = new ArrayList<>();
		for (int i = 1 + random.nextInt(3); i > 0; i--) {
			indicators.add(id + "." + i);
		}
		Collections.reverse(indicators);
		if (everything && random.nextInt(4) == 0) {
			return WeightedClaim.unexamined(id, indicators);
		}
		return random.nextBoolean() ? WeightedClaim.weighing(id, weight(random), indicators)
				: WeightedClaim.graded(id, EvidenceGrade.values()[random.nextInt(4)], indicators);
	}

	public static double weight(Random random) {
		return 1 + 1.5 * random.nextDouble();
	}

}
