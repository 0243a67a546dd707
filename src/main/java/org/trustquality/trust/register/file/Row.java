package org.trustquality.trust.register.file;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** One row, whose values come out clean and checked. */
final class Row {

	private static final List<DateTimeFormatter> DATES = List.of(formatter("dd-MM-uuuu"), formatter("dd/MM/uuuu"),
			formatter("uuuu-MM-dd"));

	private final long line;

	private final CSVRecord values;

	private final Header header;

	private final Faults faults;

	Row(long line, CSVRecord values, Header header, Faults faults) {
		this.line = line;
		this.values = values;
		this.header = header;
		this.faults = faults;
	}

	long line() {
		return this.line;
	}

	/** A value as it stands, but for how its characters are written. */
	String raw(Column column) {
		return Characters.right(this.values.get(this.header.of(column)));
	}

	/** A value; null if it is blank or says that nothing is known. */
	@Nullable String text(Column column) {
		String value = raw(column).strip();
		return Characters.sayNothing(value) ? null : value;
	}

	/**
	 * A value of which a pattern must match all and its first group is taken.
	 * @param kind what the value should be, in words
	 * @return null if it is blank or wrong
	 */
	@Nullable String matching(Column column, Pattern pattern, String kind) throws InvalidRegisterFile {
		String value = text(column);
		if (value == null) {
			return null;
		}
		Matcher matcher = pattern.matcher(value);
		if (!matcher.matches()) {
			wrong(column, "This is not " + kind);
			return null;
		}
		return matcher.group(1);
	}

	/** As {@link #matching}, and a blank is wrong too. */
	@Nullable String required(Column column, Pattern pattern, String kind) throws InvalidRegisterFile {
		if (text(column) == null) {
			wrong(column, "This is blank and should be " + kind);
			return null;
		}
		return matching(column, pattern, kind);
	}

	/**
	 * A value of words on one line.
	 * @param most how many characters it may have
	 * @return null if it is blank or wrong
	 */
	@Nullable String words(Column column, int most) throws InvalidRegisterFile {
		String value = text(column);
		String problem = (value != null) ? problem(raw(column), most) : null;
		if (problem != null) {
			wrong(column, problem);
			return null;
		}
		return value;
	}

	/** A date; null if it is blank or wrong. */
	@Nullable LocalDate date(Column column) throws InvalidRegisterFile {
		String value = text(column);
		LocalDate date = (value != null) ? parsed(value) : null;
		if (value != null && date == null) {
			wrong(column, "This is not a date such as 31-08-2022, 31/08/2022 or 2022-08-31");
		}
		return date;
	}

	/** Says what is wrong with a value. */
	void wrong(Column column, String message) throws InvalidRegisterFile {
		this.faults.add(this.line, column.names().stream().filter(this::isHere).findFirst().orElse(column.name()),
				message + ".");
	}

	private boolean isHere(String name) {
		return this.header.has(Column.of(name));
	}

	private static @Nullable String problem(String value, int most) {
		String text = value.strip();
		if (text.length() > most) {
			return "This has more than " + most + " characters";
		}
		if (Characters.areLost(text)) {
			return "Letters with accents or apostrophes are garbled here: the file was saved with the wrong character "
					+ "encoding. Download it again";
		}
		if (Characters.haveControls(value)) {
			return "There is an invisible character in this that does not belong in it";
		}
		return text.matches("(?s)[=+@-].*") ? "This begins like a formula of a spreadsheet" : null;
	}

	private static @Nullable LocalDate parsed(String value) {
		for (DateTimeFormatter format : DATES) {
			try {
				LocalDate date = LocalDate.parse(value, format);
				return (date.getYear() >= 1800 && date.getYear() < 2200) ? date : null;
			}
			catch (DateTimeParseException ex) {
				// another format may fit
			}
		}
		return null;
	}

	private static DateTimeFormatter formatter(String pattern) {
		return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
	}

}
