package org.trustquality.review.portfolio;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Looks into workbooks. */
final class Workbooks {

	private Workbooks() {
	}

	/** What stands in the sheets and their texts. */
	static String text(byte[] workbook) {
		StringBuilder text = new StringBuilder();
		try {
			Path file = Files.write(Files.createTempFile("portfolio", ".xlsx"), workbook);
			try (ZipFile parts = new ZipFile(file.toFile())) {
				for (ZipEntry part : Collections.list(parts.entries())) {
					if (part.getName().matches("xl/(worksheets/.*|sharedStrings\\.xml)")) {
						text.append(new String(parts.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8)
							.replaceAll("<c r=\"[A-Z]+\\d+\"[^>]*t=\"s\"[^>]*><v>\\d+</v></c>", ""));
					}
				}
			}
			Files.delete(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		if (text.isEmpty()) {
			throw new IllegalStateException("no workbook");
		}
		return text.toString();
	}

}
