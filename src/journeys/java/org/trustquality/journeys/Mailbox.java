package org.trustquality.journeys;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

/** What a mail server has received. */
record Mailbox(GreenMail server) {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	/** The plain text of a mail that has arrived or soon does. */
	String text(String address, String subject) {
		long end = System.nanoTime() + PATIENCE.toNanos();
		Optional<String> found = Optional.empty();
		while (found.isEmpty() && System.nanoTime() < end) {
			this.server.waitForIncomingEmail(200, this.server.getReceivedMessages().length + 1);
			found = Arrays.stream(this.server.getReceivedMessages())
				.filter((message) -> isFor(message, address, subject))
				.map(Mailbox::plainText)
				.reduce((earlier, later) -> later);
		}
		return found.orElseThrow(() -> new AssertionError("no mail to " + address + " about: " + subject));
	}

	private static boolean isFor(MimeMessage message, String address, String subject) {
		try {
			return message.getAllRecipients()[0].toString().equals(address) && message.getSubject().contains(subject);
		}
		catch (MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String plainText(MimeMessage message) {
		try {
			return ((MimeMultipart) message.getContent()).getBodyPart(0).getContent().toString();
		}
		catch (IOException | MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
