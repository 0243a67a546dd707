package org.trustquality.assessment.answering;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/**
 * Makes receipt numbers such as {@code 7KM4-92QX-PD3F}: random, so that they tell nothing
 * about order, and easy to read out.
 */
final class ReceiptNumber {

	private static final SecureRandom RANDOM = new SecureRandom();

	/** Digits and letters that are not mistaken for each other. */
	private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

	private static final int GROUPS = 3;

	private static final int GROUP_LENGTH = 4;

	private ReceiptNumber() {
	}

	static String next() {
		return RANDOM.ints(GROUPS, 0, Integer.MAX_VALUE)
			.mapToObj((ignored) -> group())
			.collect(Collectors.joining("-"));
	}

	private static String group() {
		return RANDOM.ints(GROUP_LENGTH, 0, SIGNS.length())
			.mapToObj((sign) -> String.valueOf(SIGNS.charAt(sign)))
			.collect(Collectors.joining());
	}

}
