package org.trustquality.trust.register;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** An import names every way in which an entry changes, and no other. */
class ComparisonTests {

	private static final RegisterEntry HARWICK = Entries.open(900001, "Harwick Learning Trust");

	private static Set<DifferenceKind> kinds(RegisterEntry before, RegisterEntry after) {
		List<Difference> differences = Comparison.of(List.of(before), List.of(after));
		return differences.isEmpty() ? Set.of() : differences.get(0).kinds();
	}

	@Test
	void findsNothingInTheSameFiles() {
		assertThat(Comparison.of(Entries.open(900001, 900002), Entries.open(900002, 900001))).isEmpty();
	}

	@Test
	void findsNewEntries() {
		List<Difference> differences = Comparison.of(List.of(), List.of(HARWICK));
		assertThat(differences).singleElement().satisfies((difference) -> {
			assertThat(difference.kinds()).containsExactly(DifferenceKind.NEW);
			assertThat(difference.before()).isNull();
			assertThat(difference.after()).isEqualTo(HARWICK);
		});
	}

	@Test
	void findsEntriesThatAreNoLongerListedAndKeepsWhatIsKnown() {
		List<Difference> differences = Comparison.of(List.of(HARWICK), List.of());
		assertThat(differences).singleElement().satisfies((difference) -> {
			assertThat(difference.kinds()).containsExactly(DifferenceKind.NO_LONGER_LISTED);
			assertThat(difference.after().name()).isEqualTo("Harwick Learning Trust");
			assertThat(difference.after().listed()).isFalse();
		});
	}

	@Test
	void doesNotMissAnEntryTwice() {
		assertThat(Comparison.of(List.of(HARWICK.dropped()), List.of())).isEmpty();
	}

	@Test
	void findsEntriesThatComeBack() {
		assertThat(kinds(HARWICK.dropped(), HARWICK)).containsExactly(DifferenceKind.LISTED_AGAIN);
	}

	@Test
	void tellsAClosingAndNothingElseAboutIt() {
		RegisterEntry closed = Entries.closed(HARWICK, Entries.SUMMER);
		assertThat(kinds(HARWICK, closed)).containsExactly(DifferenceKind.CLOSED);
		assertThat(kinds(closed, HARWICK)).containsExactly(DifferenceKind.REOPENED);
	}

	@Test
	void tellsAClosingDayThatMovesAsADetail() {
		RegisterEntry closed = Entries.closed(HARWICK, Entries.SUMMER);
		assertThat(kinds(closed, Entries.closed(HARWICK, Entries.SUMMER.plusDays(1))))
			.containsExactly(DifferenceKind.DETAILS);
	}

	@Test
	void tellsAllWaysInWhichOneEntryChanges() {
		RegisterEntry after = Entries.closed(
				Entries.numbered(Entries.renamed(HARWICK, "Harwick Alliance"), "TR900001", "07123457", "10012345"),
				Entries.SUMMER);
		assertThat(kinds(HARWICK, after)).containsExactlyInAnyOrder(DifferenceKind.RENAMED, DifferenceKind.NUMBERS,
				DifferenceKind.CLOSED);
	}

	@Test
	void tellsEachNumberThatChanges() {
		assertThat(kinds(HARWICK, Entries.numbered(HARWICK, "TR1", "07123456", "10012345")))
			.containsExactly(DifferenceKind.NUMBERS);
		assertThat(kinds(HARWICK, Entries.numbered(HARWICK, "TR900001", null, "10012345")))
			.containsExactly(DifferenceKind.NUMBERS);
		assertThat(kinds(HARWICK, Entries.numbered(HARWICK, "TR900001", "07123456", "10012346")))
			.containsExactly(DifferenceKind.NUMBERS);
	}

	@Test
	void keepsTheAcademiesWhenTheirFileDidNotCome() {
		assertThat(kinds(HARWICK, Entries.withAcademies(HARWICK, null))).isEmpty();
		List<Difference> renamed = Comparison.of(List.of(HARWICK),
				List.of(Entries.withAcademies(Entries.renamed(HARWICK, "Harwick Alliance"), null)));
		assertThat(renamed).singleElement().satisfies((difference) -> {
			assertThat(difference.kinds()).containsExactly(DifferenceKind.RENAMED);
			assertThat(difference.after().academies()).isEqualTo(5);
			assertThat(difference.after().region()).isEqualTo("East Midlands");
		});
	}

	@Test
	void tellsTheSameNameShownOrFoundOtherwiseAsADetail() {
		assertThat(kinds(HARWICK, Entries.read(HARWICK, "Harwick learning trust", HARWICK.searchName())))
			.containsExactly(DifferenceKind.DETAILS);
		assertThat(kinds(HARWICK, Entries.read(HARWICK, HARWICK.shownName(), "harwick")))
			.containsExactly(DifferenceKind.DETAILS);
		assertThat(kinds(Entries.read(HARWICK, "Old", "old"), Entries.renamed(HARWICK, "Harwick Alliance")))
			.as("a new name is shown and found otherwise anyway")
			.containsExactly(DifferenceKind.RENAMED);
	}

	@Test
	void tellsMoreAcademiesAsADetail() {
		assertThat(kinds(HARWICK, Entries.withAcademies(HARWICK, 6))).containsExactly(DifferenceKind.DETAILS);
	}

}
