package org.trustquality.trust.register.file;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustquality.trust.register.NativeRegister;

import static org.assertj.core.api.Assertions.assertThat;

class FaultyGroupsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "none", value = { "Group UID|''|a whole number",
			"Group UID|2001.0|a whole number", "Group UID|02001|a whole number", "Group UID|-1|a whole number",
			"Group UID|9999999999|a whole number", "Group UID|1000|stands in lines 2 and 3",
			"Group UID|2002|stands in lines 3 and 4", "Group ID|''|TR01234", "Group ID|SP01234|TR01234",
			"Group ID|tr01234|TR01234", "Group ID|TR01234.new|TR01234", "Group Name|''|blank",
			"Group Name|Not recorded|blank", "Group Name|=1+1|formula", "Group Name|+1|formula",
			"Group Name|-1|formula", "Group Name|@SUM(A1)|formula", "Group Name|'\tA TRUST'|invisible",
			"Group Name|A\u0007B|invisible", "Group Name|'A\nB'|invisible", "Group Name|A\u202eB|invisible",
			"Group Name|ARETÃ‰ TRUST|garbled", "Group Name|LADY HAWKINSâ€™ TRUST|garbled",
			"Group Name|ARETÃ\u0089 TRUST|garbled", "Group Name|ARETÃƒâ€° TRUST|garbled",
			"Group Name|ARET\ufffd TRUST|garbled", "Companies House Number|7.32E+06|Companies House",
			"Companies House Number|123456789|Companies House", "Companies House Number|CE0123456|Companies House",
			"Companies House Number|CE012345.0|Companies House", "Group Type (code)|''|type's code",
			"Group Type (code)|MAT|type's code", "Group Type (code)|5|do not belong together",
			"Group Type (code)|10|do not belong together", "Group Type|School sponsor|do not belong together",
			"Group Type|''|do not belong together", "Open date|31-02-2022|not a date",
			"Open date|08/31/2022|not a date", "Open date|44804|not a date", "Open date|0022-08-31|not a date",
			"Incorporated on (open date)|yesterday|not a date", "Closed Date|2022-13-01|not a date",
			"Closed Date|2022-01-31|not closed, but has a date", "Group Status (code)|CLOSED|do not belong together",
			"Group Status (code)|Open|do not belong together", "Group Status|OPEN|do not belong together",
			"Group Status|''|do not belong together", "Group Postcode|QX1|postcode",
			"Group Postcode|Quillbeck|postcode", "Group Town|=Quillbeck|formula", "Group Town|QuillbeckÃ‰|garbled",
			"UKPRN|1005830|UKPRN", "UKPRN|20058308|UKPRN", "UKPRN|100583081|UKPRN" })
	void isRefusedWithLineAndColumn(String column, String value, String message) {
		List<FileFault> faults = Reading.faults(CopiedFile.groups().with(3, column, value));
		FileFault fault = faults.get(0);
		assertThat(fault.file()).isEqualTo("groups-2022-08-31.csv");
		assertThat(fault.line()).isBetween(3L, 4L);
		assertThat(fault.column()).isIn(column, column.replace(" (code)", ""));
		assertThat(fault.message()).contains(message).endsWith(".").doesNotContain("..");
		assertThat(faults).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "1900-01-01", "Not applicable" })
	void refusesAClosedTrustWithoutADate(String date) {
		FileFault fault = Reading.faults(CopiedFile.groups().with(5, "Closed Date", date)).get(0);
		assertThat(fault.line()).isEqualTo(5);
		assertThat(fault.message()).isEqualTo("The trust is closed, but has no date since when.");
	}

	@Test
	void refusesATrustThatIsClosedBeforeItOpens() {
		FileFault fault = Reading.faults(CopiedFile.groups().with(5, "Open date", "2019-09-01")).get(0);
		assertThat(fault.message()).contains("before the date on which it was opened");
	}

	@Test
	void refusesNamesThatAreTooLong() {
		assertThat(Reading.of(CopiedFile.groups().with(3, "Group Name", "A".repeat(300))).entries()).hasSize(3);
		assertThat(Reading.faults(CopiedFile.groups().with(3, "Group Name", "A".repeat(301))).get(0).message())
			.contains("more than 300 characters");
		assertThat(Reading.faults(CopiedFile.groups().with(3, "Group Name", "A".repeat(10_000))).get(0).message())
			.contains("more than 300 characters");
	}

	@Test
	void refusesARowThatIsLongerThanAnyRow() {
		assertThat(Reading.faults(CopiedFile.groups().with(3, "Group Street", "A".repeat(200_000))).get(0))
			.satisfies((fault) -> assertThat(fault.line()).isEqualTo(3))
			.satisfies((fault) -> assertThat(fault.message()).contains("download it again"));
	}

	@Test
	void takesALongTextWhereItReadsNothing() {
		assertThat(Reading.of(CopiedFile.groups().with(3, "Group Street", "A".repeat(20_000))).entries()).hasSize(3);
	}

	@Test
	void leavesOtherGroupsTheirFreeText() {
		CopiedFile groups = CopiedFile.groups()
			.with(2, "Group Name", "=1+1\tÃ‰")
			.with(2, "UKPRN", "none")
			.with(2, "Closed Date", "soon");
		assertThat(Reading.of(groups).entries()).hasSize(3);
	}

	@Test
	void wantsAUidOfOtherGroupsToo() {
		assertThat(Reading.faults(CopiedFile.groups().with(2, "Group UID", "x")).get(0).line()).isEqualTo(2);
	}

	@Test
	void showsTheFirstTwentyFaults() {
		CopiedFile groups = CopiedFile.groups();
		for (int i = 0; i < 30; i++) {
			groups.again(3);
		}
		assertThat(Reading.faults(groups)).hasSize(20)
			.allSatisfy((fault) -> assertThat(fault.message()).contains("lines 3 and " + fault.line()));
	}

	@Test
	void showsAllFaultsOfARow() {
		CopiedFile groups = CopiedFile.groups().with(3, "UKPRN", "x").with(3, "Group ID", "x").with(4, "UKPRN", "x");
		assertThat(Reading.faults(groups)).extracting(FileFault::column).containsExactly("Group ID", "UKPRN", "UKPRN");
	}

	@Test
	void countsLinesWhereValuesHaveSeveral() {
		CopiedFile groups = CopiedFile.groups().with(2, "Group Street", "a\nb\nc").with(3, "UKPRN", "x");
		assertThat(Reading.faults(groups).get(0).line()).isEqualTo(5);
	}

	@Test
	void neverShowsAValueInAFault() {
		CopiedFile groups = CopiedFile.groups().with(3, "UKPRN", NativeRegister.HEAD);
		assertThat(Reading.faults(groups).toString()).doesNotContain(NativeRegister.HEAD);
	}

	@Test
	void refusesAFileWithoutTrusts() {
		assertThat(Reading.faults(CopiedFile.groups().without(5).without(4).without(3)).get(0).message())
			.contains("There is no multi-academy trust and no single-academy trust");
	}

}
