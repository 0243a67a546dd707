package org.trustquality.assessment.result.solver;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.trustquality.DemonstratedApplication;
import org.trustquality.Stage;
import org.trustquality.assessment.result.Closing;
import org.trustquality.assessment.result.DisclosedResults;
import org.trustquality.assessment.result.ResultDisclosure;
import org.trustquality.assessment.result.ResultsWithheld;
import org.trustquality.framework.Edition;
import org.trustquality.framework.Editions;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * From everything that any role is shown, nobody can work out what a single person
 * answered, beyond what a unanimous count says by itself. {@code -Dsolver.boards=10000}
 * tries more boards, {@code -Dsolver.first} other ones.
 */
@DemonstratedApplication
class SolverTests {

	private static final int BOARDS = Integer.getInteger("solver.boards", 100);

	private static final long FIRST = Long.getLong("solver.first", 2022);

	/** Who reads results in every role that there is. */
	private static final List<String> READERS = List.of("P0", "P1", BoardOnStage.OUTSIDER,
			BoardInventor.FORMER_GOVERNANCE_PROFESSIONAL, BoardInventor.GOVERNANCE_PROFESSIONAL,
			BoardOnStage.OTHER_GOVERNANCE_PROFESSIONAL, BoardOnStage.CHIEF_EXECUTIVE);

	@Autowired
	private Stage stage;

	@Autowired
	private Closing closing;

	@Autowired
	private ResultDisclosure disclosure;

	@Autowired
	private Editions editions;

	@Test
	void nobodysAnswerCanBeWorkedOut() {
		Tries tries = new Tries();
		for (int number = 0; number < BOARDS; number++) {
			tries.board();
			solve(new BoardInventor(FIRST + number, edition().indicators().size()).invent(), tries);
			if (number % 500 == 499) {
				System.out.println("Confidentiality so far: " + tries);
			}
		}
		System.out.println("Confidentiality: " + tries);
		assertThat(tries.leaks()).isEmpty();
	}

	private Edition edition() {
		return this.editions.current();
	}

	private void solve(List<InventedYear> years, Tries tries) {
		BoardOnStage board = new BoardOnStage(this.stage, years);
		try {
			board.close(this.closing);
			years.forEach((year) -> solve(board, year, tries));
		}
		finally {
			board.remove();
		}
	}

	private void solve(BoardOnStage board, InventedYear year, Tries tries) {
		tries.year();
		Formulas formulas = new Formulas(edition(), year.options(), true, year.chiefExecutive());
		Map<String, SortedMap<String, Object>> told = new TreeMap<>();
		for (String reader : READERS) {
			told(board, year, reader).ifPresentOrElse((all) -> {
				tries.disclosure();
				told.put(reader, all);
			}, tries::withheld);
		}
		SortedMap<String, Object> shown = told.get(BoardOnStage.OUTSIDER);
		Publication publication = publication(formulas, year, shown);
		if (shown.get("isShown").equals(false)) {
			tries.tooFew();
			told.values().forEach((all) -> solver(publication(formulas, year, all), year));
			return;
		}
		Solver solver = solver(publication, year);
		colleagues(year).forEach((intruder) -> tries.found(intruder, year, find(solver, intruder)));
		told.forEach((reader, all) -> {
			Intruder intruder = Intruder.of(reader, year);
			tries.found(intruder, year,
					find(all.equals(shown) ? solver : solver(publication(formulas, year, all), year), intruder));
		});
	}

	private Optional<SortedMap<String, Object>> told(BoardOnStage board, InventedYear year, String reader) {
		try {
			return Optional.of(Told.by(board.as(reader, (visit) -> this.disclosure.to(visit, board.assessment(year)))));
		}
		catch (ResultsWithheld ex) {
			return Optional.empty();
		}
	}

	private static Publication publication(Formulas formulas, InventedYear year, SortedMap<String, Object> told) {
		return new Publication(everybody(year), formulas, told);
	}

	private static TreeSet<Integer> everybody(InventedYear year) {
		return IntStream.range(0, year.counted().size()).boxed().collect(Collectors.toCollection(TreeSet::new));
	}

	private static Solver solver(Publication publication, InventedYear year) {
		return new Solver(List.of(publication), year.counted(), half(year));
	}

	private static int half(InventedYear year) {
		return (int) year.sheets().stream().filter((sheet) -> sheet.begun() && !sheet.sentIn()).count();
	}

	/** Everybody whose sheet counts and who is not among the readers anyway. */
	private static List<Intruder> colleagues(InventedYear year) {
		return year.counted()
			.stream()
			.filter((sheet) -> !READERS.contains(sheet.who()))
			.map((sheet) -> Intruder.of(sheet.who(), year))
			.toList();
	}

	private static Solver.Finding find(Solver solver, Intruder intruder) {
		return solver.find(intruder.known(), intruder.knownHalf());
	}

}
