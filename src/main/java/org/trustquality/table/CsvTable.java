package org.trustquality.table;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A table (RFC 4180) that people open in a spreadsheet: a number is one also where it
 * begins with a sign that a formula may begin with, and a text is never a formula.
 */
public final class CsvTable {

	private CsvTable() {
	}

	/**
	 * Writes a table.
	 * @param header the names of its columns
	 * @param rows its rows, from left to right
	 */
	public static String of(Collection<String> header, Collection<? extends Collection<?>> rows) {
		StringWriter csv = new StringWriter();
		try (CSVPrinter printer = new CSVPrinter(csv, CSVFormat.RFC4180)) {
			printer.printRecord(header.stream().map(CsvTable::cell));
			for (Collection<?> row : rows) {
				printer.printRecord(row.stream().map(CsvTable::cell));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return csv.toString();
	}

	private static String cell(Object value) {
		return (value instanceof Number) ? value.toString() : SpreadsheetCell.of(value.toString());
	}

}
