package org.trustquality.journeys;

import java.time.Clock;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.trustquality.SignedBoard;
import org.trustquality.Stage;
import org.trustquality.assessment.AcademicYear;
import org.trustquality.assessment.result.Closing;
import org.trustquality.assessment.result.solver.BoardOnStage;
import org.trustquality.assessment.result.solver.InventedYear;
import org.trustquality.comparison.ManyYears;
import org.trustquality.improvement.ActionStage;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A chief executive follows four years down to one dimension, to one statement, to what
 * the board relied on, to the research behind it and to what the board set out to do, on
 * a phone and on a desk, and prints what she sees.
 */
@Journey
class ComparisonJourneyTests {

	private static final String ACTION = "Ask every school about workload";

	private static final String DIMENSION = "Workforce resilience and wellbeing";

	@RegisterExtension
	final Windows windows = new Windows();

	@Autowired
	private AutowireCapableBeanFactory beans;

	@Autowired
	private Closing closing;

	@Autowired
	private Clock clock;

	private Stage stage;

	private BoardOnStage board;

	private List<InventedYear> years = List.of();

	private BrowserVisitor cecil;

	@BeforeEach
	void play() {
		this.stage = this.beans.createBean(Stage.class);
		this.years = new ManyYears(this.stage.indicators().size(), 9)
			.upTo(AcademicYear.at(this.clock.instant()).firstYear(), 4);
		this.board = new BoardOnStage(this.stage, this.years);
		this.board.close(this.closing);
		for (InventedYear year : this.years) {
			SignedBoard.agreeAll(this.stage, this.board.assessment(year), 2 + year.year() % 2);
			SignedBoard.sign(this.board.trust().as("P0"), this.board.path(year), "Item 6");
		}
		String statement = this.stage.indicators()
			.stream()
			.filter((id) -> id.startsWith("WF-"))
			.findFirst()
			.orElseThrow();
		Stage.require(this.board.trust()
			.as("P0")
			.post(this.board.path(this.years.get(2)) + "/actions/indicators/" + statement,
					ActionStage.fields("what", ACTION)),
				302);
	}

	@AfterEach
	void remove() {
		this.board.remove();
		this.stage.destroy();
	}

	@Test
	void followsFourYearsOnAPhone() {
		this.cecil = this.windows.phone();
		followsFourYears();
	}

	@Test
	void followsFourYearsAtADesk() {
		this.cecil = this.windows.desktop();
		followsFourYears();
	}

	private void followsFourYears() {
		givenAChiefExecutiveWithFourYears();
		whenTheChiefExecutiveOpensTheRun();
		whenTheLatestTwoYearsAreOpened();
		whenOneDimensionIsOpened();
		whenOneStatementIsOpened();
		thenItLeadsToItsEvidence();
		thenItLeadsToWhatTheBoardSetOutToDo();
		thenTwoOtherYearsCanBeChosen();
	}

	private void givenAChiefExecutiveWithFourYears() {
		this.cecil.signInAs(this.board.trust().named(BoardOnStage.CHIEF_EXECUTIVE));
	}

	private void whenTheChiefExecutiveOpensTheRun() {
		this.cecil.follow("Comparison");
		assertThat(this.cecil.text()).contains("How the board's view moved over the years",
				"Clear change in 1 of 5 dimensions: workforce resilience and wellbeing");
		assertThat(this.cecil.textsOf("main svg")).hasSize(10);
		thenNothingIsMissingInPrint();
	}

	private void whenTheLatestTwoYearsAreOpened() {
		this.cecil.follow("See what moved");
		assertThat(this.cecil.text()).contains("What moved between the two years", "All dimensions together");
		thenNothingIsMissingInPrint();
	}

	private void whenOneDimensionIsOpened() {
		this.cecil.follow(DIMENSION);
		assertThat(this.cecil.text()).contains("Statement by statement: what the trustees answered",
				"The levels that the board agreed");
		thenNothingIsMissingInPrint();
	}

	private void whenOneStatementIsOpened() {
		this.cecil.followFirst("main table a[href*='/indicators/']");
		assertThat(this.cecil.text()).contains("All years", "How sure the research is");
		thenNothingIsMissingInPrint();
	}

	private void thenItLeadsToItsEvidence() {
		String statement = this.cecil.path();
		this.cecil.followFirst("main table a[href*='/evidence/indicators/']");
		assertThat(this.cecil.path()).contains("/evidence/indicators/WF-");
		this.cecil.open(statement);
		this.cecil.followFirst("main table a[href*='/results/indicators/']");
		assertThat(this.cecil.text()).contains("Why this weight");
		this.cecil.open(statement);
		this.cecil.follow("Its findings and sources");
		assertThat(this.cecil.path()).startsWith("/editions/").contains("/claims/WF-");
		this.cecil.open(statement);
	}

	private void thenItLeadsToWhatTheBoardSetOutToDo() {
		String statement = this.cecil.path();
		assertThat(this.cecil.text()).contains("Nothing here says that one came from the other.", "Not started");
		this.cecil.follow(ACTION);
		assertThat(this.cecil.path()).contains("/actions/");
		assertThat(this.cecil.text()).contains(ACTION, "The committee");
		this.cecil.open(statement);
		this.cecil.follow("Back to workforce resilience and wellbeing");
	}

	private void thenTwoOtherYearsCanBeChosen() {
		this.cecil.open(this.board.trust().path() + "/comparison");
		this.cecil.select("Earlier year", name(0));
		this.cecil.select("Later year", name(2));
		this.cecil.press("Compare");
		assertThat(this.cecil.title()).startsWith("What moved: " + name(2) + " against " + name(0));
		assertThat(this.cecil.text()).contains("What moved between the two years");
	}

	private String name(int place) {
		return new AcademicYear(this.years.get(place).year()).toString();
	}

	private void thenNothingIsMissingInPrint() {
		assertThat(this.cecil.missingInPrint()).as(this.cecil.path()).isEmpty();
	}

}
