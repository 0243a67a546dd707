package org.trustquality.framework;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of an edition, taken apart: {@code cst-2022.10} is the tenth edition of 2022
 * in the series cst, and newer than {@code cst-2022.9}.
 *
 * @param series the framework that the edition belongs to
 * @param year the year the edition is named after
 * @param issue its number within the year
 */
public record EditionNumber(String series, int year, int issue) implements Comparable<EditionNumber> {

	private static final Pattern FORM = Pattern.compile("([a-z][a-z0-9]{0,19})-([0-9]{4})\\.([1-9][0-9]{0,3})");

	private static final Comparator<EditionNumber> BY_AGE = Comparator.comparing(EditionNumber::series)
		.thenComparing(EditionNumber::year)
		.thenComparing(EditionNumber::issue);

	/** Whether an id has the form of an edition's number. */
	public static boolean isNumber(String id) {
		return FORM.matcher(id).matches();
	}

	static EditionNumber of(String id) {
		Matcher number = FORM.matcher(id);
		if (!number.matches()) {
			throw new IllegalArgumentException(id + " is no edition number such as cst-2022.1");
		}
		return new EditionNumber(number.group(1), Integer.parseInt(number.group(2)), Integer.parseInt(number.group(3)));
	}

	@Override
	public int compareTo(EditionNumber other) {
		return BY_AGE.compare(this, other);
	}

}
