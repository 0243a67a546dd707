package org.trustquality.review.campaign.choosing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.FieldError;
import org.trustquality.mail.Letter;
import org.trustquality.review.campaign.Campaign;

/**
 * A list of trusts as an administrator pasted it, one a line. Blank lines are passed
 * over; of a line from a spreadsheet the first cell counts.
 *
 * @param typed what was pasted
 */
record PastedList(@Nullable String typed) {

	/** The longest list, in characters. */
	static final int LONGEST = 500_000;

	/** The lines that are not blank. */
	List<Line> lines() {
		String[] typedLines = text().split("\r\n|\r|\n", -1);
		List<Line> lines = new ArrayList<>();
		for (int place = 0; place < typedLines.length; place++) {
			String first = typedLines[place].strip().split("\t", 2)[0].strip();
			if (!first.isEmpty()) {
				lines.add(new Line(place + 1, first, typedLines[place].replace('\t', ' ')));
			}
		}
		return lines;
	}

	/** The list as it is kept. */
	String text() {
		return (this.typed != null) ? this.typed.replace("\uFEFF", "").replace('\u00A0', ' ') : "";
	}

	/** What speaks against the whole list. */
	Optional<FieldError> fault() {
		if (text().isBlank()) {
			return fault("Paste at least one TR number, Group UID or name");
		}
		if (text().length() > LONGEST) {
			return fault("The list is longer than 500,000 characters. Paste nothing but the trusts, one a line");
		}
		List<Line> lines = lines();
		if (lines.size() > Campaign.MOST_TRUSTS) {
			return fault("The list has %,d lines. One campaign is for at most %,d trusts".formatted(lines.size(),
					Campaign.MOST_TRUSTS));
		}
		return lines.stream()
			.filter((line) -> !line.isReadable())
			.findFirst()
			.flatMap((line) -> fault("Line " + line.number() + " has a character that cannot be read. Mend it"));
	}

	private static Optional<FieldError> fault(String message) {
		return Optional.of(new FieldError("list", message));
	}

	/**
	 * One line.
	 *
	 * @param number its number, from 1
	 * @param text what its first cell says
	 * @param whole all of it
	 */
	record Line(int number, String text, String whole) {

		boolean isReadable() {
			return Letter.isOneLine(this.whole) && this.whole.indexOf('\uFFFD') < 0;
		}

	}

}
