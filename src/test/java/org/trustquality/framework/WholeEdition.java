package org.trustquality.framework;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.springframework.core.io.ClassPathResource;

/**
 * A small edition in one file, as it is or with changes.
 *
 * @param text the file
 */
public record WholeEdition(String text) {

	/** Its number as it is. */
	public static final String NUMBER = "whole-2026.1";

	/** The edition as it is: no faults, three indicators. */
	public static WholeEdition yaml() {
		try {
			return new WholeEdition(new ClassPathResource("org/trustquality/framework/whole-2026.1.yaml")
				.getContentAsString(StandardCharsets.UTF_8)
				.replace("\r\n", "\n"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The edition under another number. */
	public static WholeEdition numbered(String number) {
		return yaml().with(NUMBER, number);
	}

	/** Change a piece of it. */
	public WholeEdition with(String old, String changed) {
		if (!this.text.contains(old)) {
			throw new IllegalArgumentException("there is no " + old);
		}
		return new WholeEdition(this.text.replace(old, changed));
	}

	/** With so many more indicators. */
	public WholeEdition larger(int indicators) {
		StringBuilder more = new StringBuilder();
		for (int number = 1; number <= indicators; number++) {
			more.append("          - {id: M-%d, title: More, statement: More., why: More., levels: [A, B, C]}\n"
				.formatted(number));
		}
		return with("glossary:\n", more + "glossary:\n");
	}

	/** In UTF-8. */
	public byte[] bytes() {
		return this.text.getBytes(StandardCharsets.UTF_8);
	}

}
