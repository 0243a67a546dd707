package org.trustquality.scoring.board;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.trustquality.scoring.Boards;
import org.trustquality.scoring.Rating;
import org.trustquality.scoring.Ratings;
import org.trustquality.scoring.ScoringOptions;
import org.trustquality.scoring.WeightedFramework;
import org.trustquality.scoring.change.ScoreChange;
import org.trustquality.scoring.change.Stayers;
import org.trustquality.scoring.change.Uncertainty;
import org.trustquality.scoring.respondent.BoardYear;
import org.trustquality.scoring.respondent.OwnScores;
import org.trustquality.scoring.respondent.Respondent;
import org.trustquality.scoring.respondent.RespondentRole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trustquality.scoring.Boards.known;

/** What an answer does not show cannot be told from what it does. */
class BoardSuppressionTests {

	@Test
	void ratingsOfHiddenIndicatorsLeaveNoTraceInEitherYear() {
		int redrawn = 0;
		for (long seed = 0; seed < 2_000; seed++) {
			RandomYears years = RandomYears.any(seed);
			BoardYear now = redrawn(years, years.now());
			BoardYear before = redrawn(years, years.before());
			redrawn += now.equals(years.now()) && before.equals(years.before()) ? 0 : 1;
			assertThat(BoardScores.of(now, years.agreed(), before)).as("seed %d", seed).isEqualTo(years.scores());
		}
		assertThat(redrawn).isGreaterThan(500);
	}

	@Test
	void smallBoardsTellNoMoreThanTheWholeNumbersOfBothYears() {
		int alike = 0;
		for (long seed = 0; seed < 3_000; seed++) {
			Random random = new Random(seed);
			int people = 3 + random.nextInt(2);
			List<Respondent> before = draw(random, people);
			BoardScores one = scores(draw(random, people), before);
			BoardScores other = scores(draw(random, people), before);
			if (one.claims().equals(other.claims())) {
				alike++;
				assertThat(one).as("seed %d", seed).isEqualTo(other);
			}
		}
		assertThat(alike).isGreaterThan(10);
	}

	@Test
	void smallBoardsShowNothingButTheirMeans() {
		BoardScores scores = scores(draw(new Random(1), 4), draw(new Random(2), 4));
		for (IndicatorFigures figures : scores.indicators()) {
			assertThat(figures.score().score()).isEqualTo(Math.rint(known(figures.score().score())));
			assertThat(figures.agreement()).isNull();
			assertThat(figures.onePersonStep()).isNull();
		}
		assertThat(scores.gaps().indicators()).isNotEmpty().allMatch((gap) -> gap.flagged() == null);
		assertThat(scores.dimensions()).allMatch((each) -> each.rwgLindell() == null);
		assertThat(scores.composite().respondentInterval()).isNull();
		ScoreChange change = known(scores.change()).composite();
		assertThat(change.change()).isNotNull();
		assertThat(change.uncertainty()).isEqualTo(new Uncertainty(4, 4, null, null, null, null, null));
		assertThat(change.stayers()).isEqualTo(new Stayers(4, null, null));
	}

	@Test
	void stayersAreShownOnlyWhereNoJoinerOrLeaverStandsAlone() {
		int shown = 0;
		int hidden = 0;
		for (long seed = 0; seed < 2_000; seed++) {
			RandomYears years = RandomYears.complete(seed).under(ScoringOptions.STANDARD);
			Stayers stayers = known(years.scores().change()).composite().stayers();
			if (stayers != null) {
				Set<String> now = people(years.now());
				Set<String> before = people(years.before());
				Set<String> both = new HashSet<>(now);
				both.retainAll(before);
				boolean safe = both.size() >= 5 && safe(now.size() - both.size()) && safe(before.size() - both.size());
				assertThat(stayers.change() != null).as("seed %d", seed).isEqualTo(safe);
				assertThat(stayers.compositionEffect() != null).as("seed %d", seed).isEqualTo(safe);
				shown += safe ? 1 : 0;
				hidden += safe ? 0 : 1;
			}
		}
		assertThat(shown).isGreaterThan(20);
		assertThat(hidden).isGreaterThan(20);
	}

	@Test
	void textOfPeopleTellsNoRating() {
		Respondent person = new Respondent("p", RespondentRole.TRUSTEE, Boards.sheet(5, 4));
		assertThat(person.toString()).doesNotContain("5", "4");
		assertThat(WorkedExample.year(WorkedExample.trustees()).toString()).doesNotContain("[4", "4, 2");
	}

	private static boolean safe(int moving) {
		return moving == 0 || moving >= 3;
	}

	private static Set<String> people(BoardYear year) {
		WeightedFramework framework = year.framework();
		return OwnScores.of(framework, year.counted(), Set.copyOf(framework.indicators())).composite().keySet();
	}

	private static BoardScores scores(List<Respondent> now, List<Respondent> before) {
		ScoringOptions options = ScoringOptions.STANDARD.withBoardSize(6);
		WeightedFramework framework = Boards.flat(5, 2);
		List<Respondent> everybody = new ArrayList<>(now);
		everybody.add(new Respondent("ceo", RespondentRole.CHIEF_EXECUTIVE, Boards.sheet(3, 3)));
		return BoardScores.of(new BoardYear(framework, everybody, options), null,
				new BoardYear(framework, before, options));
	}

	private static List<Respondent> draw(Random random, int people) {
		List<Respondent> trustees = new ArrayList<>();
		while (trustees.size() < people) {
			trustees.add(new Respondent("t" + trustees.size(), RespondentRole.TRUSTEE,
					Boards.sheet(1 + random.nextInt(5), 1 + random.nextInt(5))));
		}
		return trustees;
	}

	private static BoardYear redrawn(RandomYears years, BoardYear year) {
		List<Boolean> hidden = year.scores().indicators().stream().map(BoardPropertyTests::isHidden).toList();
		return new BoardYear(year.framework(),
				year.respondents()
					.stream()
					.map((each) -> each.is(RespondentRole.TRUSTEE)
							? new Respondent(each.id(), each.role(), redrawn(years, each.ratings(), hidden)) : each)
					.toList(),
				year.options());
	}

	private static Ratings redrawn(RandomYears years, Ratings ratings, List<Boolean> hidden) {
		int[] codes = new int[ratings.size()];
		for (int i = 0; i < codes.length; i++) {
			boolean redraw = hidden.get(i) && Rating.isLevel(ratings.at(i));
			codes[i] = redraw ? 1 + years.board().random.nextInt(years.board().framework.scalePoints()) : ratings.at(i);
		}
		return Boards.sheet(codes);
	}

}
