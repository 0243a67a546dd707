package org.trustquality.assessment.result.years;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.trustquality.DemonstratedApplication;
import org.trustquality.Stage;
import org.trustquality.Statements;
import org.trustquality.access.NotVisible;
import org.trustquality.access.Tenancy;
import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.AssessmentRefusal;
import org.trustquality.assessment.Assessments;
import org.trustquality.assessment.result.Closing;
import org.trustquality.assessment.result.DisclosedResults;
import org.trustquality.assessment.result.ResultDisclosure;
import org.trustquality.assessment.result.ResultsWithheld;
import org.trustquality.assessment.result.solver.BoardInventor;
import org.trustquality.assessment.result.solver.BoardOnStage;
import org.trustquality.assessment.result.solver.InventedSheet;
import org.trustquality.assessment.result.solver.InventedYear;
import org.trustquality.framework.Dimension;
import org.trustquality.framework.Edition;
import org.trustquality.framework.GradedClaim;
import org.trustquality.framework.Indicator;
import org.trustquality.framework.OwnEditions;
import org.trustquality.framework.OwnIndicator;
import org.trustquality.scoring.Reason;
import org.trustquality.scoring.change.ChangeWord;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

/** A trust's years side by side, as they are read from the tables. */
@DemonstratedApplication
class YearComparisonsTests {

	private static final String NELL = BoardOnStage.OUTSIDER;

	private static final String GUS = BoardInventor.GOVERNANCE_PROFESSIONAL;

	@Autowired
	private Stage stage;

	@Autowired
	private Closing closing;

	@Autowired
	private YearComparisons comparisons;

	@Autowired
	private ResultDisclosure disclosure;

	@Autowired
	private Assessments assessments;

	@Autowired
	private OwnEditions ownEditions;

	private final List<BoardOnStage> boards = new ArrayList<>();

	private List<InventedYear> years = List.of();

	@AfterEach
	void leave() {
		this.boards.forEach(BoardOnStage::remove);
	}

	/** Everybody answers everything, one level apart from the one before in each year. */
	private BoardOnStage given(int howMany, int people) {
		return given(IntStream.range(0, howMany).mapToObj((each) -> year(2015 + each, each, people, "")).toList());
	}

	private BoardOnStage given(List<InventedYear> invented) {
		this.years = invented;
		BoardOnStage board = new BoardOnStage(this.stage, invented);
		this.boards.add(board);
		board.close(this.closing);
		return board;
	}

	private InventedYear year(int year, int shift, int people, String enteredBy) {
		int indicators = this.stage.indicators().size();
		List<InventedSheet> sheets = IntStream.range(0, people).mapToObj((each) -> {
			short[] codes = new short[indicators];
			for (int position = 0; position < indicators; position++) {
				codes[position] = (short) (1 + (each + position / 3 + shift) % 5);
			}
			return new InventedSheet("P" + each, true, true, false, (each > 1) ? enteredBy : "", codes);
		}).toList();
		return new InventedYear(year, 5, sheets, null);
	}

	private static InventedYear everybody(int year, int people, int level, int indicators) {
		return new InventedYear(year, 5, IntStream.range(0, people).mapToObj((each) -> {
			short[] codes = new short[indicators];
			Arrays.fill(codes, (short) level);
			return new InventedSheet("P" + each, true, true, false, "", codes);
		}).toList(), null);
	}

	private static YearRun run(BoardOnStage board, String who, YearComparisons comparisons) {
		return board.as(who, (visit) -> comparisons.run(visit, "cst"));
	}

	private YearRun run(BoardOnStage board) {
		return run(board, NELL, this.comparisons);
	}

	private YearComparison between(BoardOnStage board, String who, UUID one, UUID other) {
		return board.as(who, (visit) -> this.comparisons.between(visit, one, other));
	}

	private UUID reference(BoardOnStage board, int place) {
		return board.assessment(this.years.get(place));
	}

	@Test
	void runHoldsEveryClosedYearAndWhatMovedToTheNext() {
		BoardOnStage board = given(3, 7);
		YearRun run = run(board);
		assertThat(run.years()).extracting((year) -> year.academicYear().firstYear()).containsExactly(2015, 2016, 2017);
		assertThat(run.steps()).hasSize(2);
		for (YearComparison step : run.steps()) {
			Movement composite = known(step.composite());
			assertThat(composite.common().common()).isEqualTo(this.stage.indicators().size());
			assertThat(composite.common().weightShare()).isCloseTo(1, within(1e-9));
			assertThat(composite.before()).isCloseTo(composite(step.before()), within(1e-9));
			assertThat(composite.now()).isCloseTo(composite(step.now()), within(1e-9));
			assertThat(known(composite.change()).evidenceWeighted())
				.isCloseTo(composite(step.now()) - composite(step.before()), within(1e-9));
			assertThat(composite.regradingEffect()).isEqualTo(0);
			assertThat(step.dimensions()).hasSize(5);
			assertThat(step.notComparable()).isEmpty();
			assertThat(step.comparable()).hasSize(this.stage.indicators().size());
			assertThat(step.agreed()).isEmpty();
		}
	}

	private static double composite(RunYear year) {
		return known(year.shown().overall().score()).evidenceWeighted();
	}

	@Test
	void saysHowSureOneCanBeInWholePointsAndWhatTheStayersMake() {
		int indicators = this.stage.indicators().size();
		List<InventedYear> rising = List.of(everybody(2015, 6, 3, indicators), everybody(2016, 6, 4, indicators));
		YearComparison step = run(given(rising)).steps().get(0);
		Movement composite = known(step.composite());
		assertThat(known(composite.change()).evidenceWeighted()).isCloseTo(25, within(1e-9));
		assertThat(composite.word()).isEqualTo(ChangeWord.CLEAR);
		assertThat(composite.peopleBefore()).isEqualTo(6);
		assertThat(step.stayers()).isEqualTo(new StayersMovement(6, 25L, 0L, null));
		assertThat(step.movers()).hasSize(indicators);
		assertThat(composite.confidence()).isEqualTo(95);
		YearComparison mixed = run(given(2, 9)).steps().get(0);
		assertThat(known(known(mixed.composite()).interval()).low())
			.isEqualTo(Math.rint(known(known(mixed.composite()).interval()).low()));
		assertThat(known(known(mixed.dimensions().get(0)).interval()).high())
			.isEqualTo(Math.rint(known(known(mixed.dimensions().get(0)).interval()).high()));
		assertThat(mixed.dimensions().get(0).confidence()).isEqualTo(99);
	}

	@Test
	void fiveUnanimousPeopleAreAtMostPossible() {
		int indicators = this.stage.indicators().size();
		YearComparison step = run(given(List.of(everybody(2015, 5, 1, indicators), everybody(2016, 5, 5, indicators))))
			.steps()
			.get(0);
		assertThat(known(step.composite()).word()).isEqualTo(ChangeWord.POSSIBLE);
		assertThat(step.dimensions()).extracting(Movement::word).containsOnly(ChangeWord.POSSIBLE);
	}

	@Test
	void tenYearsTakeAsManyStatementsAsTwo() throws Exception {
		int two = statements(given(2, 13));
		int ten = statements(given(10, 13));
		System.out.println("Statements of a run of years: " + two + " for two, " + ten + " for ten with 13 trustees");
		assertThat(ten).isEqualTo(two).isLessThanOrEqualTo(8);
	}

	/** Own editions are kept in memory as published ones are. */
	@Test
	void tenYearsWithOwnIndicatorsTakeNoMoreStatementsThanPublishedOnes() throws Exception {
		int indicators = this.stage.indicators().size();
		int published = statements(given(years(indicators)));
		this.years = years(indicators + 1);
		BoardOnStage board = new BoardOnStage(this.stage, this.years);
		this.boards.add(board);
		IntStream.range(0, 10).forEach((place) -> askOneMore(board, place));
		board.close(this.closing);
		assertThat(run(board).years()).extracting((year) -> year.edition().id()).hasSize(10).doesNotHaveDuplicates();
		int own = statements(board);
		System.out.println("Statements of ten years: " + published + " published, " + own + " with own indicators");
		assertThat(own).isEqualTo(published);
	}

	private static List<InventedYear> years(int indicators) {
		return IntStream.range(0, 10).mapToObj((each) -> everybody(2015 + each, 13, 3, indicators)).toList();
	}

	private void askOneMore(BoardOnStage board, int place) {
		List<Dimension> dimensions = this.stage.edition().dimensions();
		OwnIndicator added = new OwnIndicator(place + 1, dimensions.get(dimensions.size() - 1).id(), "Title",
				"Statement.", null, List.of("a", "b", "c", "d", "e"));
		int trust = board.trust().number();
		this.stage.superuser()
			.sql("update assessments set edition_id = ? where assessment_id = ?")
			.params(Tenancy.inTrust(trust, () -> this.ownEditions.make(trust, this.stage.edition(), List.of(added)))
				.id(), reference(board, place))
			.update();
	}

	private int statements(BoardOnStage board) throws Exception {
		run(board);
		List<String> sent = Statements.of(() -> run(board)).ofVisitors().statements();
		List<String> reading = sent.stream().filter((sql) -> !sql.startsWith("select set_config")).toList();
		if (reading.size() > 8) {
			reading.forEach(System.out::println);
		}
		return reading.size();
	}

	@Test
	void lookingAtARunShowsEveryResultInIt() {
		BoardOnStage board = given(List.of(year(2015, 0, 7, ""), year(2016, 1, 4, ""), year(2017, 2, 7, "")));
		run(board);
		assertThat(this.stage.superuser()
			.sql("select academic_year from assessments where trust_id = ? and results_shown_at is not null")
			.param(board.trust().number())
			.query(Integer.class)
			.list()).containsExactlyInAnyOrder(2015, 2017);
		assertThat(board.trust().acts()).filteredOn("RESULTS_SHOWN"::equals).hasSize(2);
	}

	@Test
	void aYearWithTooFewAnswersShowsNothingAndMovesNothing() {
		BoardOnStage board = given(List.of(year(2015, 0, 7, ""), year(2016, 1, 4, ""), year(2017, 2, 7, "")));
		YearRun run = run(board);
		assertThat(run.years().get(1).whyNotShown()).isEqualTo(NotShown.TOO_FEW);
		for (YearComparison step : run.steps()) {
			assertThat(step.isCompared()).isFalse();
			assertThat(step.whyNotCompared()).isEqualTo(NotShown.TOO_FEW);
			assertThat(step.dimensions()).isEmpty();
			assertThat(step.indicators()).isEmpty();
			assertThat(step.stayers().why()).isEqualTo(WhyNoStayers.NOT_NEIGHBOURS);
		}
		YearComparison around = between(board, NELL, reference(board, 0), reference(board, 2));
		assertThat(around.isCompared()).isTrue();
		assertThat(around.stayers().why()).isEqualTo(WhyNoStayers.NOT_NEIGHBOURS);
	}

	@Test
	void aYearWithheldFromAVisitorIsInNoChangeOfTheirs() {
		BoardOnStage board = given(List.of(year(2015, 0, 7, ""), year(2016, 1, 6, GUS), year(2017, 2, 7, "")));
		YearRun theirs = run(board, GUS, this.comparisons);
		assertThat(theirs.years().get(1).whyNotShown()).isEqualTo(NotShown.WITHHELD);
		assertThat(theirs.years().get(1).results()).isNull();
		assertThat(theirs.steps()).allSatisfy((step) -> {
			assertThat(step.isCompared()).isFalse();
			assertThat(step.whyNotCompared()).isEqualTo(NotShown.WITHHELD);
			assertThat(step.indicators()).isEmpty();
			assertThat(step.stayers().why()).isEqualTo(WhyNoStayers.KNOWN_FROM_PAPER);
		});
		assertThat(run(board).steps()).allSatisfy((step) -> assertThat(step.isCompared()).isTrue());
		assertThatExceptionOfType(ResultsWithheld.class)
			.isThrownBy(() -> between(board, GUS, reference(board, 0), reference(board, 1)));
		assertThat(between(board, GUS, reference(board, 0), reference(board, 2)).isCompared()).isTrue();
	}

	/** Every paper form leaves results open where enough others remain. */
	@Test
	void whoKnowsAnySheetIsNotToldOfStayers() {
		BoardOnStage board = given(List.of(year(2015, 0, 9, ""), onePaper(2016, 1)));
		YearComparison theirs = run(board, GUS, this.comparisons).steps().get(0);
		assertThat(theirs.isCompared()).isTrue();
		assertThat(theirs.stayers().why()).isEqualTo(WhyNoStayers.KNOWN_FROM_PAPER);
		assertThat(run(board).steps().get(0).stayers().isShown()).isTrue();
	}

	@Test
	void whatClosedInOneYearStandsEverywhereInTheOrderInWhichItClosed() {
		BoardOnStage board = given(List.of(year(2015, 0, 7, ""), year(2015, 1, 7, "")));
		for (int last : List.of(0, 1)) {
			UUID earlier = reference(board, 1 - last);
			UUID later = reference(board, last);
			for (UUID each : List.of(earlier, later)) {
				this.stage.superuser()
					.sql("update assessments set closed_at = now() - make_interval(hours => ?), closes_at = now() - make_interval(hours => ?) where assessment_id = ?")
					.params(each.equals(later) ? 1 : 2, each.equals(later) ? 4 : 3, each)
					.update();
			}
			assertThat(run(board).years()).extracting(RunYear::reference).containsExactly(earlier, later);
			assertThat(between(board, NELL, later, earlier).now().reference()).isEqualTo(later);
			List<Assessment> closed = board.as(NELL, (visit) -> this.assessments.closed(visit.trustId()));
			assertThat(closed).extracting(Assessment::reference).containsExactly(earlier, later);
			assertThat(closed).isSortedAccordingTo(Assessment.OLDEST_FIRST);
			String leads = "main a[href$=/comparison/" + earlier + "/" + later + "]";
			assertThat(results(board, later).select(leads)).isNotEmpty();
			assertThat(results(board, earlier).select("main a[href*=/comparison/]")).isEmpty();
		}
	}

	private Document results(BoardOnStage board, UUID assessment) {
		return board.trust().as(NELL).get(board.trust().path() + "/assessments/" + assessment + "/results").document();
	}

	/** Whoever knows one sheet would have equations in the own scores of the others. */
	@Test
	void whoKnowsAnySheetIsNotToldHowSureOneCanBe() {
		for (boolean first : List.of(true, false)) {
			InventedYear one = first ? onePaper(2015, 0) : year(2015, 0, 9, "");
			BoardOnStage board = given(List.of(one, first ? year(2016, 1, 9, "") : onePaper(2016, 1)));
			YearComparison theirs = run(board, GUS, this.comparisons).steps().get(0);
			YearComparison others = run(board).steps().get(0);
			assertThat(theirs.whyNotSure()).startsWith("You know what some trustees answered on paper.");
			assertThat(others.whyNotSure()).isNull();
			Movement overall = known(theirs.composite());
			assertThat(overall.change()).isNotNull().isEqualTo(known(others.composite()).change());
			assertThat(known(others.composite()).word()).isNotNull();
			assertThat(Stream.concat(Stream.of(overall), theirs.dimensions().stream())).hasSize(6)
				.allSatisfy((movement) -> {
					assertThat(movement.interval()).isNull();
					assertThat(movement.word()).isNull();
					assertThat(movement.peopleBefore()).isNull();
					assertThat(movement.peopleNow()).isNull();
				});
			YearComparison pair = between(board, GUS, reference(board, 0), reference(board, 1));
			assertThat(pair.composite()).isEqualTo(overall);
			assertThat(pair.dimensions()).isEqualTo(theirs.dimensions());
		}
	}

	/** A year of nine, of whom Gus typed in one. */
	private InventedYear onePaper(int year, int shift) {
		List<InventedSheet> sheets = new ArrayList<>(year(year, shift, 9, "").sheets());
		InventedSheet last = sheets.remove(8);
		sheets.add(new InventedSheet(last.who(), true, true, false, GUS, last.codes()));
		return new InventedYear(year, 5, sheets, null);
	}

	@Test
	void runShowsOfEachYearWhatItsOwnPageShows() {
		BoardOnStage board = given(List.of(year(2015, 0, 7, ""), year(2016, 1, 4, ""), year(2017, 2, 6, GUS)));
		for (String who : List.of(NELL, "P0", "P5", GUS, BoardOnStage.CHIEF_EXECUTIVE)) {
			YearRun run = run(board, who, this.comparisons);
			for (int place = 0; place < run.years().size(); place++) {
				UUID reference = reference(board, place);
				DisclosedResults shown = run.years().get(place).results();
				if (shown == null) {
					assertThatExceptionOfType(ResultsWithheld.class)
						.isThrownBy(() -> board.as(who, (visit) -> this.disclosure.to(visit, reference)));
				}
				else {
					DisclosedResults alone = board.as(who, (visit) -> this.disclosure.to(visit, reference));
					assertThat(told(alone)).isEqualTo(told(shown));
				}
			}
		}
	}

	private List<Object> told(DisclosedResults results) {
		List<Object> told = new ArrayList<>(Arrays.asList(results.isShown(), results.overall().counted(),
				results.overall().score(), results.lowest()));
		if (results.isShown()) {
			this.stage.indicators().forEach((id) -> told.add(results.indicator(id).distribution()));
			results.edition().dimensions().forEach((each) -> told.add(results.dimension(each.id()).score()));
		}
		return told;
	}

	@Test
	void deletedAnswersLeaveTheChangeAndTakeHowSureOneCanBe() {
		BoardOnStage board = given(2, 9);
		Movement with = known(run(board).steps().get(0).composite());
		assertThat(with.interval()).isNotNull();
		this.stage.superuser().sql("delete from responses where assessment_id = ?").param(reference(board, 0)).update();
		this.stage.superuser()
			.sql("update assessments set answers_deleted_at = now() where assessment_id = ?")
			.param(reference(board, 0))
			.update();
		YearComparison step = run(board).steps().get(0);
		Movement without = known(step.composite());
		assertThat(without.change()).isEqualTo(with.change());
		assertThat(step.areAnswersKept()).isFalse();
		assertThat(without.interval()).isNull();
		assertThat(without.word()).isNull();
		assertThat(without.peopleNow()).isNull();
		assertThat(step.stayers().why()).isEqualTo(WhyNoStayers.ANSWERS_DELETED);
		assertThat(step.whyNotSure()).contains("deleted by the trust's rule");
	}

	@Test
	void whatWasGivenUpAfterItClosedIsNotInTheRun() {
		BoardOnStage board = given(3, 7);
		board.as("P0", (visit) -> this.assessments.cancel(visit, reference(board, 1), "Done again"));
		YearRun run = run(board);
		assertThat(run.years()).hasSize(2);
		assertThat(run.steps().get(0).isCompared()).isTrue();
		assertThat(run.steps().get(0).stayers().why()).isEqualTo(WhyNoStayers.NOT_NEIGHBOURS);
		assertRefused(board, reference(board, 0), reference(board, 1), "cancelled");
	}

	@Test
	void theEarlierYearStandsFirstWhicheverIsNamedFirst() {
		BoardOnStage board = given(3, 7);
		YearComparison one = between(board, NELL, reference(board, 2), reference(board, 0));
		assertThat(one.before().reference()).isEqualTo(reference(board, 0));
		assertThat(one.now().reference()).isEqualTo(reference(board, 2));
		YearComparison other = between(board, NELL, reference(board, 0), reference(board, 2));
		assertThat(other.composite()).isEqualTo(one.composite());
	}

	@Test
	void refusesWhatCannotBeComparedInPlainWords() {
		BoardOnStage board = given(2, 7);
		UUID first = reference(board, 0);
		assertRefused(board, first, first, "compared with itself");
		UUID open = UUID.randomUUID();
		copy(open, first);
		assertRefused(board, first, open, "unlock when the assessment closes");
		assertRefused(board, open, first, "unlock when the assessment closes");
		BoardOnStage stranger = given(1, 7);
		assertThatExceptionOfType(NotVisible.class)
			.isThrownBy(() -> between(board, NELL, first, reference(stranger, 0)));
		assertThatExceptionOfType(NotVisible.class).isThrownBy(() -> between(board, NELL, UUID.randomUUID(), first));
		UUID unknown = UUID.randomUUID();
		assertThatExceptionOfType(NotVisible.class).isThrownBy(() -> between(board, NELL, unknown, unknown));
	}

	@Test
	void anotherSeriesIsNotInTheRunAndIsRefused() {
		BoardOnStage board = given(3, 7);
		UUID skills = reference(board, 2);
		this.stage.superuser()
			.sql("insert into editions (id, title, checksum, content) select 'played-years.1', title, checksum, content "
					+ "from editions where id = 'cst-2022.1'")
			.update();
		try {
			this.stage.superuser()
				.sql("update assessments set edition_id = 'played-years.1' where assessment_id = ?")
				.param(skills)
				.update();
			assertThat(run(board).years()).hasSize(2);
			assertRefused(board, reference(board, 0), skills, "different frameworks");
			this.stage.superuser()
				.sql("update assessments set edition_id = 'cst-2022.1' where assessment_id = ?")
				.param(skills)
				.update();
		}
		finally {
			this.stage.superuser().sql("delete from editions where id = 'played-years.1'").update();
		}
	}

	@Test
	void aSeriesWithoutAssessmentsIsAnEmptyRun() {
		YearRun run = given(1, 7).as(NELL, (visit) -> this.comparisons.run(visit, "board-skills"));
		assertThat(run.isEmpty()).isTrue();
		assertThat(run.hasSteps()).isFalse();
	}

	@Test
	void strangersFindNothing() {
		BoardOnStage board = given(1, 7);
		TrustVisit stranger = new TrustVisit(board.trust().number(), board.trust().reference(), UUID.randomUUID());
		assertThatExceptionOfType(NotVisible.class)
			.isThrownBy(() -> board.as(NELL, (visit) -> this.comparisons.run(stranger, "cst")));
	}

	/** In the third of four years one statement is worded otherwise, and stays so. */
	@Test
	void anotherWordingMidWayMarksJustThatIndicator() {
		YearRun run = run(given(4, 7));
		String changed = this.stage.indicators().get(4);
		Function<Integer, RunYear> year = (place) -> (place < 2) ? run.years().get(place)
				: reworded(run.years().get(place), changed);
		for (int place = 1; place < 4; place++) {
			Comparing comparing = new Comparing(year.apply(place - 1), null, year.apply(place), null,
					new SameQuestions());
			List<ComparedIndicator> not = comparing.indicators()
				.stream()
				.filter((each) -> !each.isComparable())
				.toList();
			if (place == 2) {
				assertThat(not).extracting(ComparedIndicator::id).containsExactly(changed);
				assertThat(not.get(0).why()).isEqualTo(NotComparable.WORDING_CHANGED);
				assertThat(not.get(0).before()).isNotNull();
				assertThat(not.get(0).move()).isNull();
				assertThat(comparing.composite().common().common()).isEqualTo(this.stage.indicators().size() - 1);
				assertThat(known(comparing.composite().common().weightShare())).isLessThan(1);
			}
			else {
				assertThat(not).isEmpty();
			}
		}
	}

	@Test
	void newRetiredAndRescaledIndicatorsHaveTheirReasons() {
		YearRun run = run(given(2, 7));
		RunYear before = run.years().get(0);
		RunYear now = run.years().get(1);
		String id = this.stage.indicators().get(0);
		RunYear renamed = edited(now,
				(indicator) -> indicator.id().equals(id)
						? new Indicator("XX-9.9", "New", indicator.wording(), indicator.singleAcademy()) : indicator,
				0);
		List<ComparedIndicator> not = new Comparing(before, null, renamed, null, new SameQuestions()).indicators()
			.stream()
			.filter((each) -> !each.isComparable())
			.toList();
		assertThat(not).extracting(ComparedIndicator::id).containsExactly("XX-9.9", id);
		assertThat(not).extracting(ComparedIndicator::why)
			.containsExactly(NotComparable.NEW, NotComparable.NO_LONGER_ASKED);
		assertThat(not.get(0).before()).isNull();
		assertThat(not.get(1).now()).isNull();
		RunYear scaled = edited(now, (indicator) -> indicator, 1);
		Comparing other = new Comparing(before, null, scaled, null, new SameQuestions());
		assertThat(other.indicators()).extracting(ComparedIndicator::why).containsOnly(NotComparable.OTHER_SCALE);
		assertThat(other.composite().reason()).isEqualTo(Reason.NOT_COMPARABLE);
		assertThat(other.composite().isComparable()).isFalse();
		assertThat(other.composite().now()).isNull();
	}

	@Test
	void droppedAndHardlyRatedIndicatorsHaveTheirReasons() {
		InventedYear first = year(2015, 0, 7, "");
		first.sheets().forEach((sheet) -> sheet.codes()[0] = -2);
		first.sheets().subList(0, 3).forEach((sheet) -> sheet.codes()[1] = -1);
		InventedYear second = year(2016, 1, 7, "");
		second.sheets().subList(0, 3).forEach((sheet) -> sheet.codes()[2] = -1);
		YearComparison step = run(given(List.of(first, second))).steps().get(0);
		assertThat(step.notComparable()).extracting(ComparedIndicator::why)
			.containsExactly(NotComparable.NOT_APPLICABLE, NotComparable.TOO_FEW_BEFORE, NotComparable.TOO_FEW_NOW);
		assertThat(step.notComparable()).allSatisfy((each) -> assertThat(known(each.why()).words()).endsWith("."));
	}

	private static RunYear reworded(RunYear year, String id) {
		return edited(year, (indicator) -> {
			Indicator.Wording wording = indicator.wording();
			return indicator.id().equals(id) ? new Indicator(id, indicator.title(),
					new Indicator.Wording(wording.statement() + " Really?", wording.why(), wording.levels()),
					indicator.singleAcademy()) : indicator;
		}, 0);
	}

	private static RunYear edited(RunYear year, Function<Indicator, Indicator> change, int moreLevels) {
		Edition edition = year.edition();
		List<String> levels = new ArrayList<>(edition.levels());
		IntStream.range(0, moreLevels).forEach((each) -> levels.add("More"));
		Edition edited = new Edition("cst-2098.1", edition.title(), edition.description(),
				edition.evidenceReferenceYear(), edition.statesReviewOrdering(), levels,
				edition.dimensions().stream().map((dimension) -> edited(dimension, change)).toList());
		DisclosedResults shown = year.shown();
		return new RunYear(year.assessment(), edited,
				new DisclosedResults(shown.assessment(), edited, shown.overall(), shown.rows()), null, true);
	}

	private static Dimension edited(Dimension dimension, Function<Indicator, Indicator> change) {
		return new Dimension(dimension.id(), dimension.title(), dimension.summary(),
				dimension.claims()
					.stream()
					.map((claim) -> new GradedClaim(claim.id(), claim.claim(), claim.facts(), claim.grade(),
							claim.sources(), claim.indicators().stream().map(change).toList()))
					.toList());
	}

	/** An assessment of five years later that people still answer. */
	private void copy(UUID copy, UUID assessment) {
		this.stage.superuser().sql("""
				insert into assessments (trust_id, academic_year, assessment_id, edition_id, kind, state,
					minimum_ratings, closes_at, opened_at, version)
				select trust_id, academic_year + 5, ?, edition_id, kind, 'OPEN', minimum_ratings,
					now() + interval '9 days', now(), 0
				from assessments where assessment_id = ?""").params(copy, assessment).update();
	}

	private void assertRefused(BoardOnStage board, UUID one, UUID other, String words) {
		assertThatThrownBy(() -> between(board, NELL, one, other)).isInstanceOf(AssessmentRefusal.class)
			.hasMessageContaining(words);
	}

	private static <T> T known(@Nullable T value) {
		return Objects.requireNonNull(value);
	}

}
