package org.trustquality.assessment.asking.adding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Takes a line apart: {@code Name, address, role} with commas, semicolons or tabs, quoted
 * or not, or {@code Name <address>} as mail programs write it.
 */
final class RollFields {

	private static final Pattern ANGLED = Pattern.compile("([^<>]*)<([^<>]*)>([^<>]*)");

	private static final List<String> DELIMITERS = List.of("\t", ";", ",");

	private RollFields() {
	}

	/** The fields of a line; empty if its quotation marks do not pair. */
	static Optional<List<String>> of(String line) {
		Matcher angled = ANGLED.matcher(line);
		if (angled.matches()) {
			return Optional.of(trimmed(List.of(unquoted(angled.group(1)), angled.group(2).strip(),
					angled.group(3).replaceFirst("^[\\s,;]+", "").strip())));
		}
		return DELIMITERS.stream()
			.filter(line::contains)
			.map((delimiter) -> split(line, delimiter))
			.filter((fields) -> fields.filter(RollFields::hasAddressInPlace).isPresent())
			.findFirst()
			.orElseGet(() -> split(line, DELIMITERS.stream().filter(line::contains).findFirst().orElse(",")));
	}

	private static boolean hasAddressInPlace(List<String> fields) {
		return fields.size() > 1 && fields.get(1).contains("@");
	}

	private static Optional<List<String>> split(String line, String delimiter) {
		CSVFormat format = CSVFormat.DEFAULT.builder()
			.setDelimiter(delimiter)
			.setIgnoreSurroundingSpaces(!delimiter.isBlank())
			.get();
		try (CSVParser parser = CSVParser.parse(line, format)) {
			List<CSVRecord> records = parser.getRecords();
			return Optional.of(records.isEmpty() ? List.of() : trimmed(records.get(0).toList()));
		}
		catch (IOException | UncheckedIOException ex) {
			return Optional.empty();
		}
	}

	/** Spreadsheets end short lines with empty fields. */
	private static List<String> trimmed(List<String> fields) {
		List<String> trimmed = new ArrayList<>(fields.stream().map(String::strip).toList());
		while (!trimmed.isEmpty() && trimmed.get(trimmed.size() - 1).isEmpty()) {
			trimmed.remove(trimmed.size() - 1);
		}
		return trimmed;
	}

	private static String unquoted(String name) {
		String bare = name.strip().replaceFirst("[,;]$", "").strip();
		return (bare.length() > 1 && bare.startsWith("\"") && bare.endsWith("\""))
				? bare.substring(1, bare.length() - 1).strip() : bare;
	}

}
