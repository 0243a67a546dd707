package org.trustquality.assessment.result.solver;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.trustquality.DemonstratedApplication;
import org.trustquality.Stage;
import org.trustquality.assessment.result.Closing;
import org.trustquality.assessment.result.DisclosedResults;
import org.trustquality.assessment.result.PlantedDisclosure;
import org.trustquality.assessment.result.ResultDisclosure;
import org.trustquality.scoring.Ratings;
import org.trustquality.scoring.ScoringOptions;
import org.trustquality.scoring.WeightedFramework;
import org.trustquality.scoring.respondent.BoardYear;
import org.trustquality.scoring.respondent.Respondent;
import org.trustquality.scoring.respondent.RespondentRole;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The solver finds what a disclosure with weaker rules would give away. Each fault is in
 * what is published; the solver is the same.
 */
@DemonstratedApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlantedFaultsTests {

	private static final int BOARDS = 40;

	private static final int MOST_YEARS = 40;

	@Autowired
	private Stage stage;

	@Autowired
	private Closing closing;

	@Autowired
	private ResultDisclosure disclosure;

	private BoardOnStage board;

	/** Some results that are really shown, for all that stands around the figures. */
	private DisclosedResults shown;

	private List<InventedYear> years = List.of();

	@BeforeAll
	void invent() {
		int indicators = this.stage.indicators().size();
		this.years = IntStream.range(0, BOARDS)
			.mapToObj((number) -> new BoardInventor(500_000 + number, indicators).invent())
			.flatMap(List::stream)
			.toList();
		InventedYear enough = this.years.stream().filter(PlantedFaultsTests::isEnough).findFirst().orElseThrow();
		this.board = new BoardOnStage(this.stage, List.of(enough));
		this.board.close(this.closing);
		this.shown = this.board.as(BoardOnStage.OUTSIDER,
				(visit) -> this.disclosure.to(visit, this.board.assessment(enough)));
	}

	@AfterAll
	void leave() {
		this.board.remove();
	}

	private static boolean isEnough(InventedYear year) {
		return year.counted().size() >= year.options().fewestRatings();
	}

	@Test
	void findsAThresholdOfOne() {
		assertThat(leaks("threshold 1", (year) -> !year.counted().isEmpty(), (year, tries) -> {
			Publication all = published(year, everybody(year),
					ScoringOptions.STANDARD.withMinimumRatings(1).withInvited(year.invited()), true);
			solve(year, List.of(all), tries);
		})).isNotEmpty();
	}

	/** A result before and one after one more person sent their answers in. */
	@Test
	void findsLiveResults() {
		assertThat(leaks("live results", (year) -> isEnough(withoutOne(year)), (year, tries) -> {
			Set<Integer> before = everybody(year);
			before.remove(before.size() - 1);
			solve(year, List.of(published(year, before, year.options(), true),
					published(year, everybody(year), year.options(), true)), tries);
		})).isNotEmpty();
	}

	private static InventedYear withoutOne(InventedYear year) {
		List<InventedSheet> sheets = new ArrayList<>(year.counted());
		if (!sheets.isEmpty()) {
			sheets.remove(sheets.size() - 1);
		}
		return new InventedYear(year.year(), year.minimumRatings(), sheets, null);
	}

	/** The results of all, and those of all but the chair. */
	@Test
	void findsAFilterByRole() {
		assertThat(leaks("a filter by role",
				(year) -> isEnough(withoutOne(year)) && year.counted().get(0).who().equals("P0"), (year, tries) -> {
					Set<Integer> withoutChair = everybody(year);
					withoutChair.remove(0);
					solve(year, List.of(published(year, everybody(year), year.options(), true),
							published(year, withoutChair, year.options(), true)), tries);
				}))
			.anySatisfy((leak) -> assertThat(leak).contains("who=Nell", " of P0 to "));
	}

	/** "Not sure: 1" where all others have not come so far. */
	@Test
	void findsCountsOfWhatFewAnswered() {
		assertThat(leaks("counts of what few answered", PlantedFaultsTests::isEnough,
				(year, tries) -> solve(year, List.of(published(year, everybody(year), year.options(), false)), tries)))
			.isNotEmpty();
	}

	/** Results for who typed in the paper forms of nearly everybody. */
	@Test
	void findsResultsForWhoKnowsPaperForms() {
		assertThat(leaks("results for who knows paper forms", PlantedFaultsTests::isEnough, (year, tries) -> {
			Publication all = published(year, everybody(year), year.options(), true);
			Intruder typist = Intruder.of(BoardInventor.GOVERNANCE_PROFESSIONAL, year);
			tries.found(typist, year,
					new Solver(List.of(all), year.counted(), half(year)).find(typist.known(), typist.knownHalf()));
		})).isNotEmpty();
	}

	/** The same faults removed: nothing is found. */
	@Test
	void findsNothingWithoutAFault() {
		assertThat(leaks("no fault", PlantedFaultsTests::isEnough,
				(year, tries) -> solve(year, List.of(published(year, everybody(year), year.options(), true)), tries)))
			.isEmpty();
	}

	/** Whatever is added to what is disclosed needs a formula first. */
	@Test
	void refusesAFigureWithoutAFormula() {
		InventedYear year = this.years.stream().filter(PlantedFaultsTests::isEnough).findFirst().orElseThrow();
		Publication real = published(year, everybody(year), year.options(), true);
		SortedMap<String, Object> more = new java.util.TreeMap<>(real.told());
		more.putAll(Told.by(new Extended(this.shown, 61.5)).tailMap("respondentLow"));
		assertThat(more).containsEntry("respondentLow", 61.5);
		Publication extended = new Publication(real.over(), real.formulas(), more);
		assertThatExceptionOfType(AssertionError.class)
			.isThrownBy(() -> new Solver(List.of(extended), year.counted(), half(year)))
			.withMessage("There is no formula for respondentLow = 61.5");
	}

	@Test
	void refusesAFigureThatItsFormulaDoesNotGive() {
		InventedYear year = this.years.stream().filter(PlantedFaultsTests::isEnough).findFirst().orElseThrow();
		Publication real = published(year, everybody(year), year.options(), true);
		SortedMap<String, Object> other = new java.util.TreeMap<>(real.told());
		other.put("rows.indicators[0].counts.n", -1);
		assertThatExceptionOfType(AssertionError.class)
			.isThrownBy(() -> new Solver(List.of(new Publication(real.over(), real.formulas(), other)), year.counted(),
					half(year)))
			.withMessageContaining("rows.indicators[0].counts.n is -1");
	}

	/** What somebody might add one day. */
	record Extended(DisclosedResults results, double respondentLow) {
	}

	private List<String> leaks(String fault, Predicate<InventedYear> suitable, BiConsumer<InventedYear, Tries> solve) {
		Tries tries = new Tries();
		this.years.stream().filter(suitable).limit(MOST_YEARS).forEach((year) -> {
			tries.year();
			solve.accept(year, tries);
		});
		System.out.println("Confidentiality with " + fault + ": " + tries);
		return tries.leaks();
	}

	private static Set<Integer> everybody(InventedYear year) {
		return IntStream.range(0, year.counted().size()).boxed().collect(Collectors.toCollection(TreeSet::new));
	}

	private static int half(InventedYear year) {
		return (int) year.sheets().stream().filter((sheet) -> sheet.begun() && !sheet.sentIn()).count();
	}

	private Publication published(InventedYear year, Set<Integer> over, ScoringOptions options, boolean hidesFew) {
		List<Respondent> people = over.stream()
			.map((place) -> new Respondent("p" + place, RespondentRole.TRUSTEE,
					Ratings.of(year.counted().get(place).codes())))
			.toList();
		BoardYear asked = new BoardYear(WeightedFramework.of(this.shown.edition()), people, options);
		DisclosedResults published = PlantedDisclosure.of(hidesFew ? PlantedDisclosure.withEnoughAnswers(asked) : asked,
				this.shown);
		return new Publication(over, new Formulas(this.shown.edition(), options, hidesFew, null), Told.by(published));
	}

	/** An outsider and each colleague try. */
	private static void solve(InventedYear year, List<Publication> publications, Tries tries) {
		Solver solver = new Solver(publications, year.counted(), half(year));
		Stream.concat(Stream.of(BoardOnStage.OUTSIDER), year.counted().stream().map(InventedSheet::who))
			.map((who) -> Intruder.of(who, year))
			.forEach((intruder) -> tries.found(intruder, year, solver.find(intruder.known(), intruder.knownHalf())));
	}

}
