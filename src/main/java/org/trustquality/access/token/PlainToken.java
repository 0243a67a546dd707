package org.trustquality.access.token;

import java.util.Optional;
import java.util.regex.Pattern;

import org.trustquality.access.Digest;
import org.trustquality.access.RandomToken;

/**
 * A token as its owner has it: {@code tq_} and 256 random bits. The text form tells
 * nothing, so that none reaches a log.
 */
public final class PlainToken {

	/**
	 * What every token begins with, so that it is known for one where it does not belong.
	 */
	public static final String PREFIX = "tq_";

	private static final Pattern TOKEN = Pattern.compile(PREFIX + RandomToken.PATTERN);

	private final String text;

	private PlainToken(String text) {
		this.text = text;
	}

	static PlainToken fresh() {
		return new PlainToken(PREFIX + RandomToken.fresh());
	}

	/** The token that a text is, if it can be one. */
	static Optional<PlainToken> of(String text) {
		return TOKEN.matcher(text).matches() ? Optional.of(new PlainToken(text)) : Optional.empty();
	}

	/** The token itself, to be shown once. */
	public String reveal() {
		return this.text;
	}

	String digest() {
		return Digest.of(this.text);
	}

	@Override
	public String toString() {
		return PREFIX + "...";
	}

}
