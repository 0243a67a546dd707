package org.trustquality.framework;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;

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

	/** The edition under another number, which its title names too. */
	public static WholeEdition numbered(String number) {
		return yaml().with(NUMBER, number).with("title: Whole edition\n", "title: " + titled(number) + "\n");
	}

	/** What the edition of a number is called. */
	public static String titled(String number) {
		return "Whole edition " + number;
	}

	/** With more lines behind its title, such as what it follows. */
	public WholeEdition behindTitle(String lines) {
		return new WholeEdition(this.text.replaceFirst("(?m)^title: .*\n", "$0" + Matcher.quoteReplacement(lines)));
	}

	/** Change a piece of it. */
	public WholeEdition with(String old, String changed) {
		if (!this.text.contains(old)) {
			throw new IllegalArgumentException("there is no " + old);
		}
		return new WholeEdition(this.text.replace(old, changed));
	}

	/**
	 * With one statement reworded, one split, one added, and one claim graded otherwise.
	 */
	public WholeEdition amended() {
		return with("The board asks.", "The board asks questions.")
			.with("independent-sources: 3", "independent-sources: 1")
			.with("""
					          - id: AS-1.2
					            title: Asking on
					            statement: The board asks on.
					            why: It helps more.
					            levels: [Never., At times., Always.]
					""",
					"""
							          - {id: AS-1.3, replaces: [AS-1.2], title: Why, statement: It asks why., why: So., levels: [No., Partly., Yes.]}
							          - {id: AS-1.4, replaces: [AS-1.2], title: When, statement: It asks when., why: So., levels: [No., Partly., Yes.]}
							""")
			.with("glossary:\n",
					"          - {id: HE-1.2, title: Listening, statement: It listens., why: So., levels: [No., Partly., Yes.]}\nglossary:\n");
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
