package org.trustquality.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A table is read again as it was written, whatever stands in its cells. */
class SpreadsheetParserTests {

	@FuzzTest(maxDuration = "1m")
	void comesBackAsText(byte[] bytes) throws IOException {
		String cell = SpreadsheetCell.of(new String(bytes, StandardCharsets.UTF_8));
		assertThat(comesBack(cell, printed(cell))).isTrue();
		assertThat(cell).doesNotMatch("(?s)[=+\\-@\\t\\r\\n\\uFF1D\\uFF0B\\uFF0D\\uFF20].*");
	}

	/** One that forgets the quotes is found by the seeds alone. */
	@Test
	void findsATableWithoutQuotes() throws IOException {
		long found = 0;
		for (int seed = 1; seed <= 8; seed++) {
			String cell = SpreadsheetCell.of(seed(seed));
			found += comesBack(cell, "first," + cell + ",last\r\n") ? 0 : 1;
		}
		System.out.println("Planted fault, a table without quotes: seeds=8, found by=" + found);
		assertThat(found).isPositive();
		assertThat(IntStream.rangeClosed(1, 8).boxed().toList()).allSatisfy((seed) -> {
			String cell = SpreadsheetCell.of(seed(seed));
			assertThat(comesBack(cell, printed(cell))).isTrue();
		});
	}

	private static String seed(int number) throws IOException {
		try (InputStream in = SpreadsheetParserTests.class
			.getResourceAsStream("SpreadsheetParserTestsInputs/comesBackAsText/seed-0" + number)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private static String printed(String cell) throws IOException {
		StringWriter csv = new StringWriter();
		try (CSVPrinter printer = new CSVPrinter(csv, CSVFormat.RFC4180)) {
			printer.printRecord("first", cell, "last");
		}
		return csv.toString();
	}

	private static boolean comesBack(String cell, String csv) {
		try (CSVParser parser = CSVParser.parse(csv, CSVFormat.RFC4180)) {
			List<CSVRecord> records = parser.getRecords();
			return records.size() == 1 && records.get(0).toList().equals(List.of("first", cell, "last"));
		}
		catch (IOException | RuntimeException ex) {
			return false;
		}
	}

}
