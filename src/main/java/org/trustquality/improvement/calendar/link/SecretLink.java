package org.trustquality.improvement.calendar.link;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.trustquality.access.Digest;
import org.trustquality.access.RandomToken;

/**
 * The secret of a calendar link: the trust's reference, by which its rows are found at
 * all, and 256 random bits. The text form tells nothing, so that none reaches a log.
 */
final class SecretLink {

	private static final Pattern SECRET = Pattern
		.compile("([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})" + RandomToken.PATTERN);

	private final UUID trust;

	private final String text;

	private SecretLink(UUID trust, String text) {
		this.trust = trust;
		this.text = text;
	}

	static SecretLink fresh(UUID trust) {
		return new SecretLink(trust, trust.toString().replace("-", "") + RandomToken.fresh());
	}

	/** The secret that a text is, if it can be one. */
	static Optional<SecretLink> of(String text) {
		Matcher parts = SECRET.matcher(text);
		return parts.matches() ? Optional.of(new SecretLink(UUID.fromString(
				String.join("-", parts.group(1), parts.group(2), parts.group(3), parts.group(4), parts.group(5))),
				text)) : Optional.empty();
	}

	/** The trust's reference in addresses. */
	UUID trust() {
		return this.trust;
	}

	/** The secret itself, for its owner. */
	String reveal() {
		return this.text;
	}

	/** The path at which a calendar program asks. */
	String path() {
		return "/calendar/" + this.text + ".ics";
	}

	String digest() {
		return Digest.of(this.text);
	}

	@Override
	public String toString() {
		return "calendar link of " + this.trust;
	}

}
