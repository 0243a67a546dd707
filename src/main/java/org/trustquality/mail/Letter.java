package org.trustquality.mail;

import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What a mail says: written once, rendered as plain text and as HTML, and shown as it is
 * where a page says what will be sent. {@link Letterhead} adds what stands under every
 * mail.
 *
 * @param subject the subject, on one line; one that is too long is shortened
 * @param paragraphs what comes first
 * @param code a code to type, shown large; null if there is none
 * @param link the one thing to do; null if there is none
 * @param closing what comes last
 */
public record Letter(String subject, List<String> paragraphs, @Nullable String code, @Nullable Link link,
		List<String> closing) {

	private static final int LONGEST_SUBJECT = 200;

	/** Breaks a line, or turns the direction in which one is read. */
	private static final Pattern BREAKING = Pattern
		.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069]");

	private static final Pattern SPACES = Pattern.compile("[\\s\\u0085\\u2028\\u2029]+");

	public Letter {
		subject = subject(subject);
		paragraphs = clean(paragraphs);
		closing = clean(closing);
	}

	/** Whether somebody sits and waits for it: then it goes before all others. */
	boolean isUrgent() {
		return this.code != null;
	}

	/** Whether nothing in a text breaks its line or turns its direction. */
	public static boolean isOneLine(String text) {
		return !BREAKING.matcher(text).find();
	}

	private static String subject(String subject) {
		if (subject.isBlank() || !isOneLine(subject)) {
			throw new MailRefused("The subject of a mail stands on one line");
		}
		String stripped = subject.strip();
		if (stripped.length() <= LONGEST_SUBJECT) {
			return stripped;
		}
		int end = LONGEST_SUBJECT - 1;
		return stripped.substring(0, Character.isLowSurrogate(stripped.charAt(end)) ? end - 1 : end) + "…";
	}

	/** What people typed may hold line breaks; a paragraph has none. */
	private static List<String> clean(List<String> paragraphs) {
		return paragraphs.stream()
			.map((paragraph) -> BREAKING.matcher(SPACES.matcher(paragraph).replaceAll(" ")).replaceAll("").strip())
			.filter((paragraph) -> !paragraph.isEmpty())
			.toList();
	}

	/**
	 * Something to open.
	 *
	 * @param words what the button says
	 * @param address where it leads
	 */
	public record Link(String words, URI address) {

		public Link {
			if (!"https".equals(address.getScheme()) && !"http".equals(address.getScheme())) {
				throw new MailRefused("A mail links to our own pages only");
			}
		}

	}

}
