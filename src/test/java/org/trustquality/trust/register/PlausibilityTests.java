package org.trustquality.trust.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Files that can be read may still be the wrong ones; limits are the largest number that
 * passes.
 */
class PlausibilityTests {

	private static final RegisterSettings SETTINGS = new RegisterSettings(2000, 500, 10, 20);

	private static final int FIRST = 900_000;

	private static List<RegisterEntry> entries(int count) {
		return IntStream.range(0, count).mapToObj((each) -> Entries.open(FIRST + each, "Trust " + each)).toList();
	}

	private static List<String> doubts(List<RegisterEntry> here, List<RegisterEntry> read,
			@Nullable LocalDate lastAsOf) {
		RegisterImport incoming = new RegisterImport(UUID.randomUUID(), ImportState.COMPARING, Entries.SUMMER,
				"groups.csv", null, read.size(), null, Instant.EPOCH, null, null, null, null, null, List.of(), null,
				Map.of(), 0);
		return new Plausibility(SETTINGS).doubts(incoming, lastAsOf, here, Comparison.of(here, read));
	}

	private static List<RegisterEntry> renamed(List<RegisterEntry> entries, int count) {
		return IntStream.range(0, entries.size())
			.mapToObj((place) -> (place < count) ? Entries.renamed(entries.get(place), "Renamed " + place)
					: entries.get(place))
			.toList();
	}

	@Test
	void believesAFirstImportOfTheWholeRegister() {
		assertThat(doubts(List.of(), entries(2000), null)).isEmpty();
	}

	@Test
	void doubtsAFileWithFewTrusts() {
		assertThat(doubts(List.of(), entries(1999), null))
			.containsExactly("The files name 1,999 trusts. The whole register names more than 2,000.");
	}

	@Test
	void doubtsFilesOlderThanTheLastOnes() {
		assertThat(doubts(List.of(), entries(2000), Entries.SUMMER)).isEmpty();
		assertThat(doubts(List.of(), entries(2000), Entries.SUMMER.plusDays(1)))
			.containsExactly("The files are older than those approved last.");
	}

	@Test
	void allowsTheLargerOfANumberAndAShareOfChanges() {
		List<RegisterEntry> here = entries(3000);
		assertThat(doubts(here, renamed(here, 500), null)).isEmpty();
		assertThat(doubts(here, renamed(here, 501), null)).singleElement()
			.asString()
			.startsWith("501 trusts are renamed");
		List<RegisterEntry> more = entries(6000);
		assertThat(doubts(more, renamed(more, 600), null)).isEmpty();
		assertThat(doubts(more, renamed(more, 601), null)).singleElement().asString().contains("More than 600 at once");
	}

	@Test
	void doubtsManyNewTrusts() {
		assertThat(doubts(entries(2500), entries(3000), null)).isEmpty();
		assertThat(doubts(entries(2500), entries(3001), null)).singleElement()
			.asString()
			.startsWith("501 trusts are new");
	}

	@Test
	void doubtsAFileThatIsCutShort() {
		assertThat(doubts(entries(3020), entries(3000), null)).isEmpty();
		assertThat(doubts(entries(3021), entries(3000), null)).singleElement()
			.asString()
			.startsWith("21 trusts are no longer listed");
	}

	@Test
	void doubtsAFileOfAcademiesThatIsCutShort() {
		List<RegisterEntry> here = entries(2500);
		List<RegisterEntry> emptied = IntStream.range(0, here.size())
			.mapToObj((place) -> (place < 21) ? Entries.withAcademies(here.get(place), 0) : here.get(place))
			.toList();
		assertThat(doubts(here, emptied, null)).singleElement()
			.asString()
			.startsWith("21 open trusts have no academies any more");
	}

	@Test
	void groupsThousandsAlikeEverywhere() {
		assertThat(doubts(List.of(), entries(1000), null).get(0)).contains("1,000 trusts");
	}

}
