package org.trustquality.assessment.result.years;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.trustquality.assessment.AcademicYear;
import org.trustquality.scoring.LikeForLike;
import org.trustquality.scoring.Ratings;
import org.trustquality.scoring.ScoringOptions;
import org.trustquality.scoring.WeightedFramework;
import org.trustquality.scoring.change.Change;
import org.trustquality.scoring.change.Stayers;
import org.trustquality.scoring.respondent.BoardYear;
import org.trustquality.scoring.respondent.OwnScores;
import org.trustquality.scoring.respondent.Respondent;
import org.trustquality.scoring.respondent.RespondentRole;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * From everything that is told of a run of years, nobody can work out what a single
 * person made of them. {@code -Dyears.boards=10000} tries more boards,
 * {@code -Dyears.first} other ones.
 */
class StayersRuleTests {

	private static final int BOARDS = Integer.getInteger("years.boards", 100);

	private static final long FIRST = Long.getLong("years.first", 2022);

	private static final String NOBODY = "nobody";

	@Test
	void nobodyIsToldOfInAnyRun() {
		Tried tried = new Tried();
		for (int number = 0; number < BOARDS; number++) {
			List<ClosedYear> years = run(number).years();
			StayersRule rule = StayersRule.of(years, new SameQuestions());
			tried.add(years, (place) -> verdict(rule, years, place).stayers());
			tried.hidden += (int) places(years)
				.filter((place) -> verdict(rule, years, place).why() == WhyNoStayers.TELLS_OF_PEOPLE)
				.count();
		}
		System.out.println(
				"Runs of years: " + tried + ", pairs hidden because all sums together tell of people=" + tried.hidden);
		assertThat(tried.isolated).isZero();
		assertThat(tried.shown).isGreaterThan(BOARDS / 2);
		assertThat(tried.hidden).isPositive();
	}

	/**
	 * What one would do who looks at each pair alone, as the scoring specification says.
	 */
	@Test
	void judgingEachPairAloneTellsOfPeople() {
		Tried tried = new Tried();
		for (int number = 0; number < BOARDS; number++) {
			List<ClosedYear> years = run(number).years();
			tried.add(years, (place) -> pairAlone(years.get(place - 1), years.get(place)));
		}
		System.out.println("Runs of years, each pair judged alone: " + tried);
		assertThat(tried.isolated).isPositive();
	}

	@Test
	void laterYearsChangeNothingThatWasDecided() {
		for (int number = 0; number < BOARDS; number++) {
			List<ClosedYear> years = run(number).years();
			StayersRule whole = StayersRule.of(years, new SameQuestions());
			for (int length = 2; length < years.size(); length++) {
				StayersRule earlier = StayersRule.of(years.subList(0, length), new SameQuestions());
				assertThat(verdict(earlier, years, length - 1)).isEqualTo(verdict(whole, years, length - 1));
			}
		}
	}

	@Test
	void orderOfReadingChangesNothing() {
		List<ClosedYear> years = new ArrayList<>(run(0).years());
		StayersRule rule = StayersRule.of(years, new SameQuestions());
		List<ClosedYear> backwards = new ArrayList<>(years);
		Collections.reverse(backwards);
		StayersRule other = StayersRule.of(backwards, new SameQuestions());
		places(years)
			.forEach((place) -> assertThat(verdict(other, years, place)).isEqualTo(verdict(rule, years, place)));
	}

	@Test
	void theOnlyOneInAllThreeYearsIsNotToldOf() {
		List<ClosedYear> years = years("abcde", "abcdevwxy", "avwxy");
		StayersRule rule = StayersRule.of(years, new SameQuestions());
		assertThat(verdict(rule, years, 1).why()).isNull();
		assertThat(verdict(rule, years, 2).why()).isEqualTo(WhyNoStayers.TELLS_OF_PEOPLE);
		assertThat(pairAlone(years.get(1), years.get(2))).isNotNull();
	}

	@Test
	void onlyNeighboursAreToldOf() {
		List<ClosedYear> years = years("abcde", "abcde", "abcde");
		StayersRule rule = StayersRule.of(years, new SameQuestions());
		assertThat(verdict(rule, years, 1).why()).isNull();
		assertThat(verdict(rule, years, 2).why()).isNull();
		assertThat(rule.between(years.get(0).reference(), years.get(2).reference()).why())
			.isEqualTo(WhyNoStayers.NOT_NEIGHBOURS);
		assertThat(rule.between(years.get(1).reference(), years.get(0).reference()).why())
			.isEqualTo(WhyNoStayers.NOT_NEIGHBOURS);
	}

	@Test
	void fewStayersAndFewMoversHaveTheirReasons() {
		assertThat(why("abcdef", "abuvwxyz")).isEqualTo(WhyNoStayers.TOO_FEW_STAYERS);
		assertThat(why("abcdef", "abcdefx")).isEqualTo(WhyNoStayers.TOO_FEW_MOVED);
		assertThat(why("abcdefgh", "abcdef")).isEqualTo(WhyNoStayers.TOO_FEW_MOVED);
		assertThat(why("abcdefgh", "abcde")).isNull();
	}

	@Test
	void aPairThatIsNotToldOfLetsTheRunBeginAnew() {
		// after two single leavers nothing of the first years hangs on the later ones
		List<ClosedYear> years = years("abcdevwxy", "abcdevwx", "abcde", "abcde");
		StayersRule rule = StayersRule.of(years, new SameQuestions());
		assertThat(verdict(rule, years, 1).why()).isEqualTo(WhyNoStayers.TOO_FEW_MOVED);
		assertThat(verdict(rule, years, 2).why()).isNull();
		assertThat(verdict(rule, years, 3).why()).isNull();
	}

	@Test
	void whatWasGivenUpAfterClosingStandsBetween() {
		List<ClosedYear> years = years("abcde", "abcde", "abcde");
		ClosedYear given = years.get(1);
		List<ClosedYear> cancelled = List.of(years.get(0),
				new ClosedYear(given.reference(), given.year(), given.closedAt(), null, given.edition(), false, null),
				years.get(2));
		StayersRule rule = StayersRule.of(cancelled, new SameQuestions());
		assertThat(rule.between(years.get(0).reference(), years.get(2).reference()).why())
			.isEqualTo(WhyNoStayers.NOT_NEIGHBOURS);
		assertThat(verdict(rule, cancelled, 2).why()).isEqualTo(WhyNoStayers.NOT_NEIGHBOURS);
	}

	@Test
	void aYearThatClosesAfterALaterOneIsNotToldOf() {
		List<ClosedYear> years = years("abcde", "abcde", "abcde");
		ClosedYear late = closedAt(years.get(1), years.get(2).closedAt().plusSeconds(60));
		List<ClosedYear> run = List.of(years.get(0), late, years.get(2));
		StayersRule rule = StayersRule.of(run, new SameQuestions());
		assertThat(verdict(rule, run, 1).why()).isEqualTo(WhyNoStayers.NOT_NEIGHBOURS);
		assertThat(verdict(rule, run, 2).why()).isEqualTo(WhyNoStayers.NOT_NEIGHBOURS);
		assertThat(rule.between(years.get(0).reference(), years.get(2).reference()).why()).isNull();
	}

	@Test
	void deletedAnswersHideWhatMayHaveBeenToldWithThem() {
		List<ClosedYear> years = years("abcde", "abcde", "abcde", "abcde");
		Instant after = years.get(3).closedAt().plusSeconds(60);
		List<ClosedYear> lost = new ArrayList<>(years);
		lost.set(0, deleted(years.get(0), after));
		StayersRule rule = StayersRule.of(lost, new SameQuestions());
		assertThat(places(lost).map((place) -> verdict(rule, lost, place).why()))
			.containsOnly(WhyNoStayers.ANSWERS_DELETED);
	}

	@Test
	void aPairThatClosedAfterTheDeletionLetsTheRunBeginAnew() {
		// the second pair needs what was gone when it closed: nobody was ever told of it
		List<ClosedYear> years = years("abcde", "abcde", "abcde", "abcde");
		List<ClosedYear> lost = new ArrayList<>(years);
		lost.set(0, deleted(years.get(0), years.get(1).closedAt().plusSeconds(60)));
		StayersRule rule = StayersRule.of(lost, new SameQuestions());
		assertThat(places(lost).map((place) -> verdict(rule, lost, place).why()))
			.containsExactly(WhyNoStayers.ANSWERS_DELETED, WhyNoStayers.ANSWERS_DELETED, null);
	}

	@Test
	void halfASheetIsNotToldOfByTheDifferenceOfTwoMeans() {
		List<ClosedYear> years = years("abcdef", "abcdef");
		BoardYear answers = Objects.requireNonNull(years.get(1).answers());
		List<Respondent> sheets = new ArrayList<>(answers.respondents());
		sheets.set(0, new Respondent("a", RespondentRole.TRUSTEE, Ratings.of(new short[] { 3, 3, 0, 0 })));
		ClosedYear half = answered(years.get(1), new BoardYear(answers.framework(), sheets, answers.options()));
		List<ClosedYear> run = List.of(years.get(0), half);
		// one leaver without an own score: the pair alone hides it; three beside it do
		// not
		assertThat(verdict(StayersRule.of(run, new SameQuestions()), run, 1).why()).isNotNull();
		List<ClosedYear> others = List.of(years("abcdefuv").get(0), half);
		assertThat(pairAlone(others.get(0), others.get(1))).isNotNull();
		assertThat(verdict(StayersRule.of(others, new SameQuestions()), others, 1).why())
			.isEqualTo(WhyNoStayers.TELLS_OF_PEOPLE);
	}

	private static @Nullable WhyNoStayers why(String before, String now) {
		List<ClosedYear> years = years(before, now);
		return verdict(StayersRule.of(years, new SameQuestions()), years, 1).why();
	}

	private static InventedRun run(int number) {
		return new InventedRun(FIRST + number, number % 2 == 0);
	}

	private static Stream<Integer> places(List<ClosedYear> years) {
		return IntStream.range(1, years.size()).boxed();
	}

	private static StayersRule.Verdict verdict(StayersRule rule, List<ClosedYear> years, int place) {
		return rule.between(years.get(place - 1).reference(), years.get(place).reference());
	}

	private static @Nullable Stayers pairAlone(ClosedYear before, ClosedYear now) {
		if (!before.shown() || !now.shown() || before.answers() == null || now.answers() == null) {
			return null;
		}
		Stayers stayers = Change.between(now.answers(), before.answers()).composite().stayers();
		return (stayers != null && stayers.change() != null) ? stayers : null;
	}

	/** Complete sheets; each letter is a person. */
	private static List<ClosedYear> years(String... boards) {
		List<ClosedYear> years = new ArrayList<>();
		for (String board : boards) {
			List<Respondent> sheets = board.chars()
				.mapToObj((letter) -> new Respondent(Character.toString(letter), RespondentRole.TRUSTEE,
						Ratings.of(new short[] { (short) (1 + letter % 5), 3, (short) (1 + letter % 4), 4 })))
				.toList();
			years.add(new ClosedYear(new UUID(1, years.size()), new AcademicYear(2019 + years.size()),
					Instant.parse("2020-02-01T17:00:00Z").plusSeconds(31_557_600L * years.size()), null,
					InventedRun.EDITION, true, new BoardYear(WeightedFramework.of(InventedRun.EDITION), sheets,
							ScoringOptions.STANDARD.withInvited(sheets.size()))));
		}
		return years;
	}

	private static ClosedYear closedAt(ClosedYear year, Instant closedAt) {
		return new ClosedYear(year.reference(), year.year(), closedAt, null, year.edition(), true, year.answers());
	}

	private static ClosedYear deleted(ClosedYear year, Instant when) {
		return new ClosedYear(year.reference(), year.year(), year.closedAt(), when, year.edition(), true, null);
	}

	private static ClosedYear answered(ClosedYear year, BoardYear answers) {
		return new ClosedYear(year.reference(), year.year(), year.closedAt(), null, year.edition(), true, answers);
	}

	/** Which pairs of a run are told of. */
	private interface Publishing {

		@Nullable Stayers stayers(int place);

	}

	/** Counts what was tried and what was found. */
	private static final class Tried {

		private int boards;

		private int years;

		private int pairs;

		private int shown;

		private int hidden;

		private int intruders;

		private int isolated;

		void add(List<ClosedYear> run, Publishing publishing) {
			this.boards++;
			this.years += run.size();
			ExactSums sums = new ExactSums();
			for (int place = 0; place < run.size(); place++) {
				if (run.get(place).shown()) {
					sums.year(run.get(place).counted(), place);
				}
				if (place > 0) {
					this.pairs++;
					if (publishing.stayers(place) != null) {
						this.shown++;
						tell(sums, run.get(place - 1), run.get(place), place);
					}
				}
			}
			Set<String> intruders = new TreeSet<>(sums.people());
			intruders.add(NOBODY);
			this.intruders += intruders.size();
			intruders.forEach((intruder) -> this.isolated += sums.toldTo(intruder).size());
		}

		private static void tell(ExactSums sums, ClosedYear before, ClosedYear now, int place) {
			BoardYear earlier = Objects.requireNonNull(before.answers());
			BoardYear later = Objects.requireNonNull(now.answers());
			Set<String> common = Set
				.copyOf(LikeForLike.of(later.framework(), later.scores(), earlier.scores(), (id) -> true).indicators());
			Set<String> own = OwnScores.of(earlier.framework(), earlier.counted(), common).composite().keySet();
			Set<String> ownNow = OwnScores.of(later.framework(), later.counted(), common).composite().keySet();
			sums.year(own, place - 1);
			sums.year(ownNow, place);
			Set<String> stayers = new HashSet<>(own);
			stayers.retainAll(ownNow);
			sums.change(stayers, place - 1, place);
		}

		@Override
		public String toString() {
			return "boards=" + this.boards + ", years=" + this.years + ", pairs=" + this.pairs + ", pairs told of="
					+ this.shown + ", intruders=" + this.intruders + ", people told of=" + this.isolated;
		}

	}

}
