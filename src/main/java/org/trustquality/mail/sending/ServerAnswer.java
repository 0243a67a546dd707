package org.trustquality.mail.sending;

import java.util.Set;

import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
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
			return new ServerAnswer(Kind.AWAY, said(failure));
		}
		if (sending.getFailedMessages().isEmpty()) {
			// the server took it, only the goodbye failed
			return taken();
		}
		return of(sending.getFailedMessages().values().iterator().next());
	}

	private static ServerAnswer of(Exception failure) {
		ServerAnswer answer = new ServerAnswer(Kind.AWAY, said(failure));
		@Nullable Exception each = failure;
		while (each != null) {
			if (isFinal(each)) {
				return new ServerAnswer(Kind.REFUSED, said(each));
			}
			if (replyCode(each) > 0) {
				answer = new ServerAnswer(Kind.LATER, said(each));
			}
			each = (each instanceof MessagingException chained) ? chained.getNextException() : null;
		}
		return answer;
	}

	private static boolean isFinal(Exception failure) {
		boolean mailsFault = failure instanceof SMTPAddressFailedException
				|| (failure instanceof SMTPSendFailedException mail && CONTENT_COMMANDS.contains(mail.getCommand()));
		return mailsFault && replyCode(failure) >= 500;
	}

	/**
	 * The code that the server replied to our sender, our recipient or our text; else -1.
	 */
	private static int replyCode(Exception failure) {
		if (failure instanceof SMTPAddressFailedException recipient) {
			return recipient.getReturnCode();
		}
		if (failure instanceof SMTPSenderFailedException sender) {
			return sender.getReturnCode();
		}
		return (failure instanceof SMTPSendFailedException mail) ? mail.getReturnCode() : -1;
	}

	private static String said(Exception failure) {
		@Nullable String message = failure.getMessage();
		if (message == null) {
			return failure.getClass().getSimpleName();
		}
		return message.contains("[EOF]") ? "The mail server hung up" : message;
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
