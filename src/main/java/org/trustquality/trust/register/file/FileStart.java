package org.trustquality.trust.register.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/**
 * The first bytes of a file, which give away what is no CSV file.
 *
 * @param mark how many of them are a byte order mark
 */
record FileStart(int mark) {

	static FileStart of(RegisterFile file, Faults faults) throws InvalidRegisterFile, IOException {
		try (InputStream content = file.content().getInputStream()) {
			String start = new String(content.readNBytes(512), StandardCharsets.ISO_8859_1);
			String kind = kind(start);
			if (kind != null) {
				throw faults.last(0, null, kind);
			}
			return new FileStart(start.startsWith("\u00ef\u00bb\u00bf") ? 3 : 0);
		}
	}

	private static @Nullable String kind(String start) {
		if (start.isEmpty()) {
			return "The file is empty. Download it again.";
		}
		if (start.startsWith("PK")) {
			return "This is a zip file or an Excel workbook. Unpack it, or save it as a CSV file, and choose that.";
		}
		if (start.startsWith("\u00d0\u00cf\u0011\u00e0")) {
			return "This is an Excel workbook. Download the CSV file from the register instead.";
		}
		if (start.startsWith("\u001f\u008b")) {
			return "This is a packed file. Unpack it, and choose the CSV file inside.";
		}
		if (start.startsWith("%PDF")) {
			return "This is a PDF document. Download the CSV file from the register instead.";
		}
		if (start.startsWith("\u00ff\u00fe") || start.startsWith("\u00fe\u00ff") || start.indexOf(0) >= 0) {
			return "This is no text in UTF-8 or Windows-1252: it may be saved as Unicode text (UTF-16). "
					+ "Download the CSV file from the register again.";
		}
		if (start.replace("\u00ef\u00bb\u00bf", "").strip().startsWith("<")) {
			return "This is a web page. The download may have failed: download the CSV file again.";
		}
		return null;
	}

}
