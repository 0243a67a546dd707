package org.trustquality.mail.sending;

import java.io.IOException;
import java.util.Set;

import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.util.MailConnectException;
import org.jspecify.annotations.Nullable;

import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/**
 * What came of handing a mail to the mail server.
 *
 * @param kind taken, refused for good, not now, or nobody there
 * @param words what the server said, short and on one line
 */
record ServerAnswer(Kind kind, String words) {

	private static final int LONGEST = 200;

	/**
	 * Refusals of what the mail says; one of our login or our sender is not the mail's
	 * fault.
	 */
	private static final Set<String> CONTENT_COMMANDS = Set.of("DATA", ".");

	ServerAnswer {
		String line = words.replaceAll("[\\s\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cf}]+", " ").strip();
		words = (line.length() <= LONGEST) ? line : line.substring(0, LONGEST - 1) + "…";
	}

	static ServerAnswer taken() {
		return new ServerAnswer(Kind.TAKEN, "");
	}

	static ServerAnswer of(MailException failure) {
		if (!(failure instanceof MailSendException sending)) {
			return new ServerAnswer(Kind.LATER, said(failure));
		}
		if (sending.getFailedMessages().isEmpty()) {
			// the server took it, only the goodbye failed
			return taken();
		}
		return of(sending.getFailedMessages().values().iterator().next());
	}

	private static ServerAnswer of(Exception failure) {
		Kind kind = Kind.LATER;
		Exception telling = failure;
		Exception each = failure;
		while (each != null) {
			if (isFinal(each)) {
				return new ServerAnswer(Kind.REFUSED, said(each));
			}
			if (each instanceof IOException || each instanceof MailConnectException) {
				kind = Kind.AWAY;
			}
			if (each instanceof SMTPAddressFailedException) {
				telling = each;
			}
			each = (each instanceof MessagingException chained) ? chained.getNextException() : null;
		}
		return new ServerAnswer(kind, said(telling));
	}

	private static boolean isFinal(Exception failure) {
		if (failure instanceof SMTPAddressFailedException address) {
			return address.getReturnCode() >= 500;
		}
		return failure instanceof SMTPSendFailedException mail && mail.getReturnCode() >= 500
				&& CONTENT_COMMANDS.contains(mail.getCommand());
	}

	private static String said(Exception failure) {
		@Nullable String message = failure.getMessage();
		return (message != null) ? message : failure.getClass().getSimpleName();
	}

	/** What to do with the mail. */
	enum Kind {

		/** The server has it now. */
		TAKEN,
		/** The server will never take it. */
		REFUSED,
		/** The server may take it another time. */
		LATER,
		/** No server answers: other mails need not be tried now. */
		AWAY

	}

}
