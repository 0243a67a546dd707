package org.trustquality.trust.register.file;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The last bytes of a file. The register ends its files without a line ending but with a
 * quotation mark or a UKPRN, of which one sees whether it is whole; other files have to
 * end with a line ending, or nobody could tell "Kent" from "Kent" cut off "Kentish".
 */
final class FileEnd {

	private static final Pattern WHOLE = Pattern.compile(".*(?:\n|\"|,1\\d{7})", Pattern.DOTALL);

	private static final int LENGTH = 10;

	private String last = "";

	void take(byte[] buffer, int length) {
		int from = Math.max(0, length - LENGTH);
		String kept = this.last + new String(buffer, from, length - from, StandardCharsets.ISO_8859_1);
		this.last = kept.substring(Math.max(0, kept.length() - LENGTH));
	}

	boolean isWhole() {
		return WHOLE.matcher(this.last).matches();
	}

}
