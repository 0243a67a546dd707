package org.trustquality.trust.register.file;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trustquality.trust.TrustKind;
import org.trustquality.trust.register.EntryStatus;
import org.trustquality.trust.register.NativeRegister;
import org.trustquality.trust.register.Phase;
import org.trustquality.trust.register.RegisterEntry;
import org.trustquality.trust.register.RegisterSnapshot;

import static org.assertj.core.api.Assertions.assertThat;

class RegisterFilesTests {

	@Test
	void takesTheTrustsAndLeavesOtherGroups() {
		assertThat(Reading.of(CopiedFile.groups()).entries()).extracting(RegisterEntry::uid)
			.containsExactly(2001, 2002, 2003);
	}

	@Test
	void takesWhatATrustIs() {
		assertThat(Reading.of(CopiedFile.groups()).entries().get(0)).isEqualTo(new RegisterEntry(2001, "TR02001",
				"TRUST OF ST MARY'S CE SCHOOLS", "Trust of St Mary's CE Schools", "st marys ce schools",
				TrustKind.MULTI_ACADEMY, EntryStatus.OPEN, null, null, LocalDate.of(2010, 7, 19), "07318714",
				"10058308", "Quillbeck", "QX1 2ZZ", null, null, null, null, null, true));
	}

	@Test
	void putsCurlyApostrophesRightAndKnowsNothingWhereNothingIsRecorded() {
		RegisterEntry closed = Reading.of(CopiedFile.groups()).entries().get(2);
		assertThat(closed.name()).isEqualTo("FIERTÉ & LADY HAWKINS\u2019 TRUST");
		assertThat(closed.shownName()).isEqualTo("Fierté & Lady Hawkins\u2019 Trust");
		assertThat(closed.groupId()).isEqualTo("TR02003.old");
		assertThat(closed.status()).isEqualTo(EntryStatus.CLOSED);
		assertThat(closed.closedOn()).isEqualTo("2019-08-31");
		assertThat(closed)
			.extracting(RegisterEntry::companyNumber, RegisterEntry::ukprn, RegisterEntry::town,
					RegisterEntry::postcode)
			.containsOnlyNulls();
	}

	@ParameterizedTest
	@CsvSource({ "Group Town,Not-applicable", "Group Town,Not applicable", "Group Town,Not recorded", "Group Town,-",
			"Group Postcode,Not recorded", "Companies House Number,Not applicable", "UKPRN,Not-applicable",
			"Open date,1900-01-01", "Open date,01/01/1900", "Incorporated on (open date),01-01-1900" })
	void takesWordsForNothingAsNothing(String column, String nothing) {
		RegisterEntry blank = Reading.of(CopiedFile.groups().with(3, column, "")).entries().get(0);
		assertThat(Reading.of(CopiedFile.groups().with(3, column, nothing)).entries().get(0)).isEqualTo(blank);
	}

	@ParameterizedTest
	@CsvSource({ "Group Type (code),06", "Group Type (code),6.0", "Companies House Number,07318714",
			"Companies House Number,7318714", "UKPRN,10058308", "Incorporated on (open date),19/07/2010",
			"Incorporated on (open date),19-07-2010", "Group Postcode,qx1 2zz", "Group Postcode,QX12ZZ",
			"Group Town,' Quillbeck '", "Group Name,TRUST OF ST MARY'S CE SCHOOLS\u00ad" })
	void takesTheSameHoweverItIsWritten(String column, String written) {
		assertThat(Reading.of(CopiedFile.groups().with(3, column, written)).entries())
			.isEqualTo(Reading.of(CopiedFile.groups()).entries());
	}

	@ParameterizedTest
	@CsvSource({ "Companies House Number,CE012345", "Companies House Number,RC000123", "Group ID,TR0123",
			"Group Postcode,W1A 0AX", "Group Postcode,EC1A 1BB" })
	void takesRarerShapesToo(String column, String value) {
		assertThat(Reading.of(CopiedFile.groups().with(3, column, value)).entries().get(0).toString()).contains(value);
	}

	@Test
	void takesATrustThatIsProposed() {
		CopiedFile groups = CopiedFile.groups()
			.with(3, "Group Status", "Proposed to open")
			.with(3, "Group Status (code)", "PROPOSED_TO_OPEN");
		assertThat(Reading.of(groups).entries().get(0).status()).isEqualTo(EntryStatus.PROPOSED);
	}

	@Test
	void findsColumnsByTheirNamesInAnyOrder() {
		CopiedFile groups = CopiedFile.groups()
			.turned()
			.renamed("Group Town", "Group Contact Town")
			.renamed("Group Postcode", "GROUP CONTACT POSTCODE ");
		assertThat(Reading.of(groups).entries()).isEqualTo(Reading.of(CopiedFile.groups()).entries());
	}

	@Test
	void readsWindowsFilesAndByteOrderMarks() {
		List<RegisterEntry> entries = Reading.of(CopiedFile.groups()).entries();
		String text = CopiedFile.groups().text().replace('\u0092', '\u2019');
		byte[] windows = text.getBytes(Charset.forName("windows-1252"));
		byte[] marked = ("\ufeff" + text.replace("Group UID", "\"Group UID\"")).getBytes(StandardCharsets.UTF_8);
		assertThat(Reading.of(NativeRegister.file("a.csv", windows), null).entries()).isEqualTo(entries);
		assertThat(Reading.of(NativeRegister.file("b.csv", marked), null).entries()).isEqualTo(entries);
	}

	@Test
	void readsItsOwnNativeFiles() {
		NativeRegister register = NativeRegister.invented(20, 300, 800);
		RegisterSnapshot snapshot = Reading.of(register.groups(), register.links());
		assertThat(snapshot.entries()).isEqualTo(register.trusts());
		assertThat(snapshot.academies()).isEqualTo(register.trusts().stream().mapToInt(RegisterEntry::academies).sum());
		assertThat(snapshot.toString()).doesNotContain(NativeRegister.HEAD);
	}

	@Test
	void readsTrustsThatTestsChange() {
		RegisterEntry trust = NativeRegister.trust(5001, "QUILLBECK LEARNING TRUST");
		RegisterEntry closed = NativeRegister.closed(NativeRegister.renamed(trust, "OSTERHAM LEARNING TRUST"),
				LocalDate.of(2022, 1, 31));
		NativeRegister register = NativeRegister.of(List.of(closed)).on(LocalDate.of(2023, 1, 1));
		RegisterSnapshot snapshot = Reading.of(register.groups(), register.links());
		assertThat(snapshot.entries()).containsExactly(closed);
		assertThat(snapshot.asOf()).isEqualTo("2023-01-01");
	}

	@Test
	void neverTakesANameOfAPerson() {
		RegisterSnapshot snapshot = Reading.of(CopiedFile.groups().file(), CopiedFile.links().file());
		assertThat(CopiedFile.groups().text()).contains(NativeRegister.HEAD);
		assertThat(snapshot.toString()).doesNotContain(NativeRegister.HEAD, "Ada");
	}

	@Test
	void countsTheAcademies() {
		RegisterSnapshot snapshot = Reading.of(CopiedFile.groups().file(), CopiedFile.links().file());
		assertThat(snapshot.academies()).isEqualTo(4);
		assertThat(snapshot.linksFile()).isEqualTo("links-2022-08-31.csv");
		assertThat(snapshot.entries()).extracting(RegisterEntry::academies).containsExactly(3, 1, 0);
		assertThat(snapshot.entries()).extracting(RegisterEntry::phase)
			.containsExactly(Phase.PRIMARY, Phase.SPECIAL, null);
		assertThat(snapshot.entries()).extracting(RegisterEntry::localAuthority)
			.containsExactly("Barnet", "Barnet", null);
		assertThat(snapshot.entries()).extracting(RegisterEntry::localAuthorities).containsExactly(2, 1, 0);
		assertThat(snapshot.entries()).extracting(RegisterEntry::region).containsExactly("London", "London", null);
	}

	@Test
	void knowsNothingOfAcademiesWithoutTheirFile() {
		RegisterSnapshot snapshot = Reading.of(CopiedFile.groups());
		assertThat(snapshot.academies()).isNull();
		assertThat(snapshot.linksFile()).isNull();
		assertThat(snapshot.entries()).allSatisfy(
				(trust) -> assertThat(trust)
					.extracting(RegisterEntry::academies, RegisterEntry::phase, RegisterEntry::localAuthority,
							RegisterEntry::localAuthorities, RegisterEntry::region)
					.containsOnlyNulls());
	}

	@Test
	void countsAnAcademyThatIsListedTwiceOnce() {
		CopiedFile links = CopiedFile.links().again(2);
		assertThat(Reading.of(CopiedFile.groups().file(), links.file()).academies()).isEqualTo(4);
	}

	@Test
	void takesTheLowerCodeAmongLocalAuthoritiesOfOneSize() {
		CopiedFile links = CopiedFile.links().without(4);
		assertThat(Reading.of(CopiedFile.groups().file(), links.file()).entries().get(0).localAuthority())
			.isEqualTo("Barnet");
	}

	@Test
	void hasNoRegionForALocalAuthorityItDoesNotKnow() {
		CopiedFile links = CopiedFile.links().with(5, "LA (code)", "999.0").with(5, "LA (name)", "Quillshire");
		RegisterEntry trust = Reading.of(CopiedFile.groups().file(), links.file()).entries().get(1);
		assertThat(trust.localAuthority()).isEqualTo("Quillshire");
		assertThat(trust.region()).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "Academy converter,Primary,PRIMARY", "Academy converter,Nursery,PRIMARY",
			"Studio schools,Secondary,SECONDARY", "Academy converter,Middle deemed secondary,SECONDARY",
			"Free schools 16 to 19,16 plus,POST_16", "Free schools,All-through,MIXED",
			"Academy special converter,Not applicable,SPECIAL", "Free schools special,Not applicable,SPECIAL",
			"Academy alternative provision converter,Not applicable,SPECIAL", "Free schools,Not applicable," })
	void readsThePhase(String type, String phase, Phase read) {
		CopiedFile links = CopiedFile.links()
			.with(5, "TypeOfEstablishment (name)", type)
			.with(5, "PhaseOfEducation (name)", phase);
		assertThat(Reading.of(CopiedFile.groups().file(), links.file()).entries().get(1).phase()).isEqualTo(read);
	}

	@Test
	void isMixedWithAcademiesOfDifferentPhases() {
		CopiedFile links = CopiedFile.links().with(2, "PhaseOfEducation (name)", "Secondary");
		assertThat(Reading.of(CopiedFile.groups().file(), links.file()).entries().get(0).phase())
			.isEqualTo(Phase.MIXED);
	}

	@Test
	void sumsUpTheBytesOfBothFiles() throws Exception {
		MessageDigest digest = MessageDigest.getInstance("SHA-256");
		digest.update(CopiedFile.groups().text().getBytes(StandardCharsets.UTF_8));
		String groups = HexFormat.of().formatHex(((MessageDigest) digest.clone()).digest());
		digest.update(CopiedFile.links().text().getBytes(StandardCharsets.UTF_8));
		assertThat(Reading.of(CopiedFile.groups()).checksum()).isEqualTo(groups);
		assertThat(Reading.of(CopiedFile.groups().file(), CopiedFile.links().file()).checksum())
			.isEqualTo(HexFormat.of().formatHex(digest.digest()));
	}

	@ParameterizedTest
	@CsvSource({ "allgroupsdata20220831.csv,2022-08-31", "groups-2022-08-31.csv,2022-08-31",
			"groups 31-08-2022 (1).csv,2022-08-31", "groups_2022_08_31.csv,2022-08-31", "groups.csv,2026-09-15",
			"groups20221331.csv,2026-09-15", "20220230 20220301.csv,2022-03-01", "1202208311.csv,2026-09-15",
			"groups20260915.csv,2026-09-15", "groups20260916.csv,2026-09-15" })
	void takesTheDayFromTheNameOrTodayInLondon(String name, LocalDate day) {
		RegisterFile groups = new RegisterFile(name, CopiedFile.groups().file().content());
		assertThat(Reading.of(groups, null).asOf()).isEqualTo(day);
	}

}
