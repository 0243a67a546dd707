package org.trustquality.scoring.change;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.trustquality.scoring.Boards;
import org.trustquality.scoring.Ratings;
import org.trustquality.scoring.ScoringOptions;
import org.trustquality.scoring.WeightedFramework;
import org.trustquality.scoring.respondent.BoardYear;
import org.trustquality.scoring.respondent.Interval;
import org.trustquality.scoring.respondent.Respondent;
import org.trustquality.scoring.respondent.RespondentRole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.trustquality.scoring.Boards.known;

/** Pairs of years of which the textbook knows what must come out. */
class WorkedYearsTests {

	private static final WeightedFramework FRAMEWORK = Boards.flat(5, 4);

	/** Two-sided 95 % of t, from a printed table. */
	private static final double[] T95 = { 0, 12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228,
			2.201, 2.179 };

	/** Eight people: 6 7 5 8 5 6 7 4 of 16 steps, then 8 7 8 9 7 6 9 7. */
	@Test
	void samePeopleHaveThePairedIntervalOfTheTextbook() {
		BoardYear before = board(0, 6, 7, 5, 8, 5, 6, 7, 4);
		BoardYear now = board(0, 8, 7, 8, 9, 7, 6, 9, 7);
		// differences 2 0 3 1 2 0 2 3, mean 1.625, s^2 = (31 - 8 * 1.625^2)/7 = 1.4107
		// one step is 100/16: 10.156 +- 2.365 * sqrt(1.4107/8) * 6.25
		Uncertainty uncertainty = known(Change.between(now, before).composite().uncertainty());
		double reach = 2.3646 * Math.sqrt(1.410714 / 8) * 6.25;
		assertThat(uncertainty.degreesOfFreedom()).isEqualTo(7);
		assertThat(known(uncertainty.interval95()).low()).isCloseTo(10.15625 - reach, within(1e-3));
		assertThat(known(uncertainty.interval95()).high()).isCloseTo(10.15625 + reach, within(1e-3));
	}

	@Test
	void samePeopleAlwaysHaveThePairedInterval() {
		for (long seed = 0; seed < 500; seed++) {
			Random random = new Random(seed);
			int people = 5 + random.nextInt(8);
			int[] before = random.ints(people, 0, 17).toArray();
			int[] now = random.ints(people, 0, 17).toArray();
			double[] differences = new double[people];
			Arrays.setAll(differences, (each) -> (now[each] - before[each]) * 6.25);
			double mean = Arrays.stream(differences).average().orElseThrow();
			double variance = Arrays.stream(differences).map((each) -> (each - mean) * (each - mean)).sum()
					/ (people - 1);
			ScoreChange change = Change.between(board(0, now), board(0, before)).composite();
			assertThat(known(change.change()).evidenceWeighted()).isCloseTo(mean, within(1e-9));
			Interval interval = known(known(change.uncertainty()).interval95());
			assertThat((interval.high() - interval.low()) / 2).as("seed %d", seed)
				.isCloseTo(T95[people - 1] * Math.sqrt(variance / people), within(0.02));
			assertThat(known(change.stayers()).change()).isCloseTo(mean, within(1e-9));
			assertThat(known(change.stayers()).compositionEffect()).isEqualTo(0);
		}
	}

	@Test
	void otherPeopleHaveTheStandardErrorOfWelch() {
		// 6 8 7 5 9 7: s^2 = 2; 4 6 5 5 3 7: s^2 = 2; SE = sqrt(2/6 + 2/6) * 6.25
		ScoreChange change = Change.between(board(0, 6, 8, 7, 5, 9, 7), board(50, 4, 6, 5, 5, 3, 7)).composite();
		assertThat(known(change.change()).evidenceWeighted()).isCloseTo(2 * 6.25, within(1e-9));
		assertThat(known(change.uncertainty()).standardError()).isCloseTo(Math.sqrt(2 / 3.0) * 6.25, within(1e-9));
		assertThat(known(change.stayers())).isEqualTo(new Stayers(0, null, null));
	}

	@Test
	void fiveUnanimousPeopleAreAtMostPossible() {
		for (int level = 1; level <= 16; level++) {
			int[] all = new int[5];
			Arrays.fill(all, level);
			ScoreChange change = Change.between(board(0, all), board(0, 0, 0, 0, 0, 0)).composite();
			assertThat(known(change.uncertainty()).standardError()).isEqualTo(0);
			assertThat(change.word()).isEqualTo(ChangeWord.POSSIBLE);
		}
		int[] six = new int[6];
		Arrays.fill(six, 4);
		assertThat(Change.between(board(0, six), board(0, 0, 0, 0, 0, 0, 0)).composite().word())
			.isEqualTo(ChangeWord.CLEAR);
	}

	@Test
	void withoutAnswersTheChangeIsTheSameAndNobodyCanSayHowSureItIs() {
		BoardYear before = board(0, 6, 7, 5, 8, 5, 6, 7, 4);
		BoardYear now = board(0, 8, 7, 8, 9, 7, 6, 9, 7);
		Change with = Change.between(now, before);
		ScoredYear known = ScoredYear.of(now);
		ScoredYear lost = new ScoredYear(FRAMEWORK, before.scores(), null);
		for (Change without : List.of(Change.between(known, lost, (id) -> true),
				Change.between(new ScoredYear(FRAMEWORK, now.scores(), null), ScoredYear.of(before), (id) -> true))) {
			assertThat(without.composite().change()).isEqualTo(with.composite().change());
			assertThat(without.composite().regradingEffect()).isEqualTo(with.composite().regradingEffect());
			assertThat(without.composite().commonIndicators()).isEqualTo(with.composite().commonIndicators());
			assertThat(without.movers()).isEqualTo(with.movers());
			assertThat(without.composite().uncertainty()).isNull();
			assertThat(without.composite().word()).isNull();
			assertThat(without.composite().stayers()).isNull();
			assertThat(without.dimensions().get(0).word()).isNull();
		}
		assertThat(lost.countedAsIn(FRAMEWORK)).isEmpty();
	}

	@Test
	void refusesAnswersToAnotherFramework() {
		BoardYear year = board(0, 1, 2, 3, 4, 5);
		assertThatIllegalArgumentException().isThrownBy(() -> new ScoredYear(Boards.flat(5, 3), year.scores(), year));
	}

	/** People who each spread so many steps over their four ratings. */
	private static BoardYear board(int first, int... steps) {
		List<Respondent> people = new ArrayList<>();
		for (int step : steps) {
			short[] codes = new short[4];
			for (int position = 0; position < 4; position++) {
				codes[position] = (short) (1 + (step + position) / 4);
			}
			people.add(new Respondent("p" + (first + people.size()), RespondentRole.TRUSTEE, Ratings.of(codes)));
		}
		return new BoardYear(FRAMEWORK, people, ScoringOptions.STANDARD);
	}

}
