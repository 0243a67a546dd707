package org.trustquality.review.bundle;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.trustquality.assessment.signoff.snapshot.EvidenceEntry;
import org.trustquality.table.CsvTable;

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
		return ('\uFEFF' + CsvTable.of(HEADINGS, this.lines.stream().map(Manifest::cells).toList()))
			.getBytes(StandardCharsets.UTF_8);
	}

	private static List<String> cells(ManifestLine line) {
		EvidenceEntry entry = line.entry();
		EvidenceEntry.SignedFile file = entry.file();
		return List.of(entry.title(), entry.indicator(), line.indicator(), line.file(),
				(file != null) ? file.name() : "", (file != null) ? Integer.toString(file.size()) : "",
				(file != null) ? file.hash() : "", text(entry.dated()), text(entry.place()), text(entry.link()),
				line.state().words());
	}

	private static String text(@Nullable Object value) {
		return Objects.toString(value, "");
	}

}
