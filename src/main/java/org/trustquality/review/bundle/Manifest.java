package org.trustquality.review.bundle;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.trustquality.assessment.signoff.snapshot.EvidenceEntry;
import org.trustquality.table.SpreadsheetCell;

/**
 * The list of everything that a version relies on and that is shared, as a table (RFC
 * 4180): with it anybody can check each file, and see which are not there.
 */
record Manifest(List<ManifestLine> lines) {

	/** What it is called in a bundle. */
	static final String NAME = "manifest.csv";

	private static final List<String> HEADINGS = List.of("title", "indicator", "indicator-title", "file", "file-name",
			"bytes", "sha-256", "dated", "place", "link", "state");

	/** The table in UTF-8, with the mark by which spreadsheets recognise that. */
	byte[] bytes() {
		StringWriter csv = new StringWriter();
		csv.append('\uFEFF');
		try (CSVPrinter printer = new CSVPrinter(csv, CSVFormat.RFC4180)) {
			printer.printRecord(HEADINGS);
			for (ManifestLine line : this.lines) {
				printer.printRecord(cells(line).map(SpreadsheetCell::of));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return csv.toString().getBytes(StandardCharsets.UTF_8);
	}

	private static Stream<String> cells(ManifestLine line) {
		EvidenceEntry entry = line.entry();
		EvidenceEntry.SignedFile file = entry.file();
		return Stream.of(entry.title(), entry.indicator(), line.indicator(), line.file(),
				(file != null) ? file.name() : "", (file != null) ? Integer.toString(file.size()) : "",
				(file != null) ? file.hash() : "", text(entry.dated()), text(entry.place()), text(entry.link()),
				line.state().words());
	}

	private static String text(@Nullable Object value) {
		return Objects.toString(value, "");
	}

}
