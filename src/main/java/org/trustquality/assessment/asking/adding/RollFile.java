package org.trustquality.assessment.asking.adding;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The text of an uploaded list. Each line is UTF-8 or, where it cannot be, what Windows
 * writes in England.
 */
final class RollFile {

	private static final Charset WINDOWS = Charset.forName("windows-1252");

	private RollFile() {
	}

	/** The text; empty if the file is no text at all, such as a workbook. */
	static Optional<String> text(byte[] bytes) {
		if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 'P', 'K', 3, 4)
				|| startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0) || startsWith(bytes, '%', 'P', 'D', 'F')) {
			return Optional.empty();
		}
		StringBuilder text = new StringBuilder();
		ByteArrayOutputStream line = new ByteArrayOutputStream();
		for (byte one : bytes) {
			line.write(one);
			if (one == '\n') {
				text.append(line(line.toByteArray()));
				line.reset();
			}
		}
		return Optional.of(text.append(line(line.toByteArray())).toString());
	}

	private static String line(byte[] line) {
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
		}
		catch (CharacterCodingException ex) {
			return new String(line, WINDOWS);
		}
	}

	private static boolean startsWith(byte[] bytes, int... beginning) {
		if (bytes.length < beginning.length) {
			return false;
		}
		for (int place = 0; place < beginning.length; place++) {
			if ((bytes[place] & 0xFF) != beginning[place]) {
				return false;
			}
		}
		return true;
	}

}
