package org.trustquality.review.campaign.choosing;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a line names a trust: by its TR number, its Group UID or its exact name. Case,
 * blanks, leading zeros and the kind of apostrophe make no difference.
 *
 * @param key what the trust is found by
 */
record TypedReference(String key) {

	private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");

	private static final Pattern APOSTROPHE = Pattern.compile("[\u2018\u2019\u02bc]");

	private static final Pattern TR_NUMBER = Pattern.compile("TR0*([0-9]{1,9})");

	private static final Pattern UID = Pattern.compile("(?:(?:GROUP)?UID:?)?0*([0-9]{1,9})");

	/** What a line names. */
	static TypedReference read(String line) {
		String number = SPACES.matcher(line).replaceAll("").toUpperCase(Locale.ROOT);
		Matcher group = TR_NUMBER.matcher(number);
		if (group.matches()) {
			return new TypedReference("TR" + group.group(1));
		}
		Matcher uid = UID.matcher(number);
		return uid.matches() ? uid(uid.group(1)) : name(line);
	}

	/** A register's Group ID. */
	static TypedReference groupId(String groupId) {
		return new TypedReference(TR_NUMBER.matcher(groupId.toUpperCase(Locale.ROOT)).replaceFirst("TR$1"));
	}

	/** A Group UID. */
	static TypedReference uid(String digits) {
		return new TypedReference("UID" + digits);
	}

	/** A name as it is written here. */
	static TypedReference name(String name) {
		String plain = APOSTROPHE.matcher(name).replaceAll("'");
		return new TypedReference("=" + SPACES.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT));
	}

}
