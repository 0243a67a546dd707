package org.trustquality.trust.register.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.trustquality.trust.register.GiasFolder;
import org.trustquality.trust.register.NativeRegister;

import org.springframework.core.io.FileSystemResource;

import static org.assertj.core.api.Assertions.assertThat;

/** Files in which two columns stand under each other's names. */
class ExchangedColumnsTests {

	private static final List<String> GROUPS = List.of("Group UID", "Group ID", "Group Name", "Companies House Number",
			"Group Type (code)", "Group Type", "Closed Date", "Open date", "Incorporated on (open date)",
			"Group Status (code)", "Group Status", "Group Town", "Group Postcode", "UKPRN");

	private static final List<String> LINKS = List.of("URN", "Group UID", "Group Type", "TypeOfEstablishment (name)",
			"PhaseOfEducation (name)", "LA (code)", "LA (name)");

	private final NativeRegister register = NativeRegister.invented(3, 60, 160);

	@Test
	void areNoticedInGroups() throws IOException {
		for (String pair : pairs(GROUPS)) {
			RegisterFile exchanged = exchanged(this.register.groups(), pair);
			assertThat(Reading.refused(exchanged, null)).as(pair).isPresent();
		}
		System.out.println("Pairs of columns of groups noticed when exchanged: " + pairs(GROUPS).size());
	}

	@Test
	void areNoticedInLinks() throws IOException {
		for (String pair : pairs(LINKS)) {
			RegisterFile exchanged = exchanged(this.register.links(), pair);
			assertThat(Reading.refused(this.register.groups(), exchanged)).as(pair).isPresent();
		}
		System.out.println("Pairs of columns of academies noticed when exchanged: " + pairs(LINKS).size());
	}

	@Test
	void areNoticedInTheRealFiles() throws IOException {
		RegisterFile groups = new RegisterFile("groups.csv", new FileSystemResource(GiasFolder.august()));
		RegisterFile links = new RegisterFile("links.csv", new FileSystemResource(GiasFolder.links()));
		for (String pair : pairs(GROUPS)) {
			assertThat(Reading.refused(exchanged(groups, pair), null)).as(pair).isPresent();
		}
		for (String pair : pairs(LINKS)) {
			assertThat(Reading.refused(groups, exchanged(links, pair))).as(pair).isPresent();
		}
		System.out.println("Pairs of columns of the real files noticed when exchanged: "
				+ (pairs(GROUPS).size() + pairs(LINKS).size()));
	}

	private static List<String> pairs(List<String> columns) {
		List<String> pairs = new ArrayList<>();
		for (int i = 0; i < columns.size(); i++) {
			for (int j = i + 1; j < columns.size(); j++) {
				pairs.add(columns.get(i) + "|" + columns.get(j));
			}
		}
		return pairs;
	}

	private static RegisterFile exchanged(RegisterFile file, String pair) throws IOException {
		boolean isNative = file.name().startsWith("all");
		String text = new String(Reading.bytes(file), isNative ? FileBytes.WINDOWS : StandardCharsets.UTF_8);
		StringBuilder exchanged = new StringBuilder();
		try (CSVParser rows = CSVParser.parse(text, CSVFormat.RFC4180);
				CSVPrinter printer = new CSVPrinter(exchanged, CSVFormat.RFC4180)) {
			int first = -1;
			int second = -1;
			for (CSVRecord row : rows) {
				List<String> values = new ArrayList<>(row.toList());
				if (first < 0) {
					first = values.indexOf(pair.substring(0, pair.indexOf('|')));
					second = values.indexOf(pair.substring(pair.indexOf('|') + 1));
				}
				else {
					Collections.swap(values, first, second);
				}
				printer.printRecord(values);
			}
		}
		return NativeRegister.file("exchanged.csv", exchanged.toString().getBytes(StandardCharsets.UTF_8));
	}

}
