package org.trustquality.framework;

import java.util.Comparator;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of an edition, taken apart: {@code cst-2022.10} is the tenth edition of 2022
 * in the series cst, and newer than {@code cst-2022.9}. A series may go without years,
 * such as {@code board-skills.1}. The edition that a trust made of one by adding
 * indicators of its own ends in a mark: {@code cst-2022.1-own-3f9a1c07}.
 *
 * @param series the framework that the edition belongs to
 * @param year the year the edition is named after; 0 where the series has no years
 * @param issue its number within the year
 * @param mark tells the editions of trusts apart; empty for an edition for everybody
 */
public record EditionNumber(String series, int year, int issue, String mark) implements Comparable<EditionNumber> {

	private static final Pattern FORM = Pattern
		.compile("(?=.{1,40}$)([a-z]+(?:-[a-z]+)*)(?:-([0-9]{4}))?\\.([1-9][0-9]{0,3})(?:-own-([0-9a-f]{8}))?");

	private static final Pattern OWN = Pattern.compile("-own-[0-9a-f]{8}$");

	private static final Comparator<EditionNumber> BY_AGE = Comparator.comparing(EditionNumber::series)
		.thenComparing(EditionNumber::year)
		.thenComparing(EditionNumber::issue)
		.thenComparing(EditionNumber::mark);

	/** Whether an id has the form of an edition's number. */
	public static boolean isNumber(String id) {
		return FORM.matcher(id).matches();
	}

	/**
	 * An id, taken apart.
	 * @throws IllegalArgumentException if it has not the form of an edition's number
	 */
	public static EditionNumber of(String id) {
		Matcher number = FORM.matcher(id);
		if (!number.matches()) {
			throw new IllegalArgumentException(id + " is no edition number such as cst-2022.1");
		}
		return new EditionNumber(number.group(1), (number.group(2) != null) ? Integer.parseInt(number.group(2)) : 0,
				Integer.parseInt(number.group(3)), Objects.requireNonNullElse(number.group(4), ""));
	}

	/** Whether an id is that of an edition that a trust made for itself. */
	public static boolean isOwn(String id) {
		return OWN.matcher(id).find();
	}

	/** The id of the edition for everybody from which such an edition was made. */
	public static String published(String id) {
		return OWN.matcher(id).replaceFirst("");
	}

	/** The id of an edition made from another by a trust. */
	static String own(String published, String mark) {
		return published + "-own-" + mark;
	}

	/** Whether a trust made the edition for itself. */
	public boolean isOwn() {
		return !this.mark.isEmpty();
	}

	/** The id that comes next, in the series and in the year. */
	public String next() {
		return this.series + ((this.year > 0) ? "-%04d".formatted(this.year) : "") + "." + (this.issue + 1);
	}

	/** Whether this is a later number of the other one's series. */
	public boolean isNewerInSeries(EditionNumber other) {
		return this.series.equals(other.series) && compareTo(other) > 0;
	}

	@Override
	public int compareTo(EditionNumber other) {
		return BY_AGE.compare(this, other);
	}

}
