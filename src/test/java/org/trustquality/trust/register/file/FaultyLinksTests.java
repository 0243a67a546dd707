package org.trustquality.trust.register.file;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FaultyLinksTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "URN|''|six digits", "URN|10001|six digits", "URN|x|six digits",
			"Group UID|''|a whole number", "Group UID|x|a whole number", "Group Type|Federation|something else here",
			"TypeOfEstablishment (name)|''|a type of school", "PhaseOfEducation (name)|''|phase of education",
			"PhaseOfEducation (name)|Kent|phase of education", "LA (code)|''|three digits", "LA (code)|88|three digits",
			"LA (code)|Kent|three digits", "LA (name)|''|a local authority's name",
			"LA (name)|886|a local authority's name", "LA (name)|=Barnet|formula", "LA (name)|@SUM(A)|formula",
			"LA (name)|Bar\u200bnet|invisible", "LA (name)|'Barnet\n'|invisible", "LA (name)|Bar\u202enet|invisible",
			"LA (name)|Barn\ufffdt|garbled", "LA (name)|Barn\u00c3\u00a9t|garbled" })
	void isRefusedWithLineAndColumn(String column, String value, String message) {
		List<FileFault> faults = faults(CopiedFile.links().with(3, column, value));
		assertThat(faults).singleElement()
			.satisfies((fault) -> assertThat(fault.file()).isEqualTo("links-2022-08-31.csv"))
			.satisfies((fault) -> assertThat(fault.line()).isEqualTo(3))
			.satisfies((fault) -> assertThat(fault.column()).isEqualTo(column))
			.satisfies((fault) -> assertThat(fault.message()).contains(message).endsWith("."));
	}

	@Test
	void takesALocalAuthoritysNameOfAHundredCharactersAndNoMore() {
		CopiedFile longest = CopiedFile.links().with(3, "LA (name)", "B".repeat(100));
		assertThat(Reading.of(CopiedFile.groups().file(), longest.file()).academies()).isEqualTo(4);
		assertThat(faults(CopiedFile.links().with(3, "LA (name)", "B".repeat(101)))).singleElement()
			.satisfies((fault) -> assertThat(fault.line()).isEqualTo(3))
			.satisfies((fault) -> assertThat(fault.message()).isEqualTo("This has more than 100 characters."));
	}

	@Test
	void saysTheNameThatTheColumnHasHere() {
		CopiedFile links = CopiedFile.links().with(3, "Group UID", "x").renamed("Group UID", "Linked UID");
		assertThat(faults(links).get(0).column()).isEqualTo("Linked UID");
	}

	@Test
	void leavesOtherGroupsTheirFreeText() {
		CopiedFile links = CopiedFile.links().with(6, "LA (name)", "").with(6, "PhaseOfEducation (name)", "?");
		assertThat(Reading.of(CopiedFile.groups().file(), links.file()).academies()).isEqualTo(4);
	}

	@Test
	void refusesTrustsThatTheGroupsDoNotList() {
		CopiedFile groups = CopiedFile.groups().without(5).without(4);
		CopiedFile links = CopiedFile.links().again(5).again(5);
		assertThat(Reading.faults(groups.file(), links.file())).singleElement()
			.satisfies((fault) -> assertThat(fault.line()).isEqualTo(5))
			.satisfies((fault) -> assertThat(fault.message()).startsWith("3 rows, of which this is the first")
				.contains("cut off"));
	}

	@Test
	void refusesAFileWithoutAnyTrust() {
		CopiedFile links = CopiedFile.links().without(5).without(4).without(3).without(2);
		assertThat(faults(links)).singleElement()
			.satisfies((fault) -> assertThat(fault.message()).startsWith("No row is about a trust"));
	}

	@Test
	void namesEachMissingColumn() {
		for (String column : List.of("Group Type", "TypeOfEstablishment (name)", "PhaseOfEducation (name)", "LA (code)",
				"LA (name)")) {
			assertThat(faults(CopiedFile.links().without(column))).singleElement()
				.satisfies(
						(fault) -> assertThat(fault.message()).isEqualTo("The column \"" + column + "\" is missing."));
		}
	}

	private static List<FileFault> faults(CopiedFile links) {
		return Reading.faults(CopiedFile.groups().file(), links.file());
	}

}
