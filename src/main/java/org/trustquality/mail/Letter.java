package org.trustquality.mail;

import java.net.URI;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a mail says: written once, rendered as plain text and as HTML, and shown as it is
 * where a page says what will be sent.
 *
 * @param subject the subject, on one line
 * @param paragraphs what comes first
 * @param code a code to type, shown large; null if there is none
 * @param link the one thing to do; null if there is none
 * @param closing what comes last
 */
public record Letter(String subject, List<String> paragraphs, @Nullable String code, @Nullable Link link,
		List<String> closing) {

	public Letter {
		paragraphs = List.copyOf(paragraphs);
		closing = List.copyOf(closing);
	}

	/**
	 * Something to open.
	 *
	 * @param words what the button says
	 * @param address where it leads
	 */
	public record Link(String words, URI address) {

	}

}
