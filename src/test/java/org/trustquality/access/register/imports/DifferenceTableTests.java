package org.trustquality.access.register.imports;

import java.util.List;
import java.util.Set;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustquality.trust.register.Difference;
import org.trustquality.trust.register.DifferenceKind;
import org.trustquality.trust.register.Entries;
import org.trustquality.trust.register.RegisterEntry;

import static org.assertj.core.api.Assertions.assertThat;

/** The differences as a file for a spreadsheet. */
class DifferenceTableTests {

	@Test
	void givesEveryTrustARowWithBeforeAndAfter() throws Exception {
		RegisterEntry before = Entries.open(930001, "Areté, \"Old\"");
		RegisterEntry after = Entries
			.closed(Entries.numbered(Entries.renamed(before, "New\nline"), "TR2", "00000017", null), Entries.SUMMER);
		List<CSVRecord> rows = parsed(new Difference(
				Set.of(DifferenceKind.RENAMED, DifferenceKind.CLOSED, DifferenceKind.NUMBERS), before, after));
		assertThat(rows).singleElement().satisfies((row) -> {
			assertThat(row.get("uid")).isEqualTo("930001");
			assertThat(row.get("differences")).isEqualTo("Closed; Renamed; Changed numbers");
			assertThat(row.get("name-before")).isEqualTo("Areté, \"Old\"");
			assertThat(row.get("name-after")).isEqualTo("New\nline");
			assertThat(row.get("status-before")).isEqualTo("open");
			assertThat(row.get("status-after")).isEqualTo("closed");
			assertThat(row.get("closed-on-after")).isEqualTo("2026-08-31");
			assertThat(row.get("company-number-after")).as("with its zeros").isEqualTo("00000017");
			assertThat(row.get("ukprn-before")).isEqualTo("10012345");
			assertThat(row.get("ukprn-after")).isEmpty();
			assertThat(row.get("phase-after")).isEqualTo("Primary");
		});
	}

	@Test
	void leavesEmptyWhatANewTrustWasBefore() throws Exception {
		CSVRecord row = parsed(new Difference(Set.of(DifferenceKind.NEW), null, Entries.open(930001, "New"))).get(0);
		assertThat(row.toMap().entrySet()).filteredOn((cell) -> cell.getKey().endsWith("-before"))
			.hasSize(19)
			.allSatisfy((cell) -> assertThat(cell.getValue()).isEmpty());
	}

	@Test
	void showsHowANameIsReadOtherwise() throws Exception {
		RegisterEntry before = Entries.open(930001, "Ash");
		CSVRecord row = parsed(
				new Difference(Set.of(DifferenceKind.DETAILS), before, Entries.read(before, "ASH", "ash tree")))
			.get(0);
		assertThat(row.get("shown-name-after")).isEqualTo("ASH");
		assertThat(row.get("search-name-before")).isEqualTo("ash");
		assertThat(row.get("search-name-after")).isEqualTo("ash tree");
	}

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1" })
	void keepsFormulasFromSpreadsheets(String name) throws Exception {
		CSVRecord row = parsed(new Difference(Set.of(DifferenceKind.NEW), null, Entries.open(930001, name))).get(0);
		assertThat(row.get("name-after")).isEqualTo("'" + name);
		assertThat(row.get("shown-name-after")).doesNotStartWith(name.substring(0, 1));
	}

	@Test
	void isAHeaderWhereNothingDiffers() {
		assertThat(new DifferenceTable(List.of()).csv()).startsWith("uid,differences,group-id-before").endsWith("\r\n");
	}

	private static List<CSVRecord> parsed(Difference difference) throws Exception {
		CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
		return CSVParser.parse(new DifferenceTable(List.of(difference)).csv(), format).getRecords();
	}

}
