package org.trustquality.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.trustquality.evidence.EvidenceGrade;
import org.trustquality.scoring.board.BoardScores;
import org.trustquality.scoring.respondent.BoardYear;
import org.trustquality.scoring.respondent.Respondent;
import org.trustquality.scoring.respondent.RespondentRole;

/**
 * One full result: 12 trustees and a chief executive, the 33 claims of the register with
 * one indicator each, agreed levels, and the change against last year with nine stayers
 * and three joiners; and the results of 2,500 trusts one after another.
 */
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ScoringBenchmark {

	private static final int TRUSTS = 2_500;

	private static final int TRUSTEES = 12;

	private static final int JOINERS = 3;

	private static final int SEED = 2022;

	private final List<Board> boards = new ArrayList<>();

	/** Draws the boards. */
	@Setup
	public void draw() {
		WeightedFramework framework = register();
		Random random = new Random(SEED);
		while (this.boards.size() < TRUSTS) {
			this.boards.add(new Board(year(framework, random, 0), year(framework, random, JOINERS),
					ratings(framework, random)));
		}
	}

	/** One result, in milliseconds. */
	@Benchmark
	@BenchmarkMode(Mode.AverageTime)
	@OutputTimeUnit(TimeUnit.MILLISECONDS)
	public BoardScores oneResult() {
		return this.boards.get(0).scores();
	}

	/** The results of all trusts, in milliseconds. */
	@Benchmark
	@BenchmarkMode(Mode.AverageTime)
	@OutputTimeUnit(TimeUnit.MILLISECONDS)
	public void allTrusts(Blackhole blackhole) {
		this.boards.forEach((board) -> blackhole.consume(board.scores()));
	}

	private static WeightedFramework register() {
		List<WeightedDimension> dimensions = new ArrayList<>();
		Register.grades().forEach((id, grades) -> dimensions.add(new WeightedDimension(id, claims(id, grades))));
		return new WeightedFramework(5, dimensions);
	}

	private static List<WeightedClaim> claims(String dimension, List<EvidenceGrade> grades) {
		List<WeightedClaim> claims = new ArrayList<>();
		for (EvidenceGrade grade : grades) {
			String id = dimension + "-" + (claims.size() + 1);
			claims.add(WeightedClaim.graded(id, grade, List.of(id + ".1")));
		}
		return claims;
	}

	private static BoardYear year(WeightedFramework framework, Random random, int firstPerson) {
		List<Respondent> people = new ArrayList<>();
		for (int person = firstPerson; person < firstPerson + TRUSTEES; person++) {
			people.add(new Respondent("t" + person, RespondentRole.TRUSTEE, ratings(framework, random)));
		}
		people.add(new Respondent("ceo", RespondentRole.CHIEF_EXECUTIVE, ratings(framework, random)));
		return new BoardYear(framework, people, ScoringOptions.STANDARD);
	}

	private static Ratings ratings(WeightedFramework framework, Random random) {
		short[] codes = new short[framework.indicators().size()];
		for (int i = 0; i < codes.length; i++) {
			codes[i] = (short) ((random.nextInt(10) == 0) ? Rating.NOT_SURE : 1 + random.nextInt(5));
		}
		return Ratings.of(codes);
	}

	/**
	 * What one trust has to be scored.
	 *
	 * @param before last year
	 * @param now this year
	 * @param agreed what the board agreed
	 */
	private record Board(BoardYear before, BoardYear now, Ratings agreed) {

		BoardScores scores() {
			return BoardScores.of(this.now, this.agreed, this.before);
		}

	}

}
