package org.trustquality.mail.sending;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.jspecify.annotations.Nullable;
import org.trustquality.mail.MailAddress;
import org.trustquality.mail.MailRefused;
import org.trustquality.mail.Rehearsal;
import org.trustquality.mail.ServiceAddress;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/**
 * Hands one mail to the mail server. However often that is tried, the mail is the same,
 * its Message-ID and date included, so that a mail program shows it once.
 */
@Component
@EnableConfigurationProperties(MailSettings.class)
class Postman {

	private static final String UTF_8 = StandardCharsets.UTF_8.name();

	private final @Nullable JavaMailSender server;

	private final MailSettings settings;

	private final ServiceAddress address;

	private final Rehearsal rehearsal;

	Postman(ObjectProvider<JavaMailSender> server, MailSettings settings, ServiceAddress address, Rehearsal rehearsal) {
		this.server = server.getIfAvailable();
		this.settings = settings;
		this.address = address;
		this.rehearsal = rehearsal;
	}

	/** Whether mails can go anywhere, if only for show. */
	boolean isOnDuty() {
		return this.server != null || this.rehearsal.on();
	}

	boolean keepsTexts() {
		return this.rehearsal.on();
	}

	ServerAnswer hand(DueMail mail) {
		if (this.server == null) {
			return ServerAnswer.taken();
		}
		try {
			this.server.send(compose(mail, this.server.createMimeMessage()));
			return ServerAnswer.taken();
		}
		catch (MailException ex) {
			return ServerAnswer.of(ex);
		}
		catch (MailRefused | MessagingException | UnsupportedEncodingException ex) {
			return new ServerAnswer(ServerAnswer.Kind.REFUSED, "The mail cannot be put together: " + ex.getMessage());
		}
	}

	private MimeMessage compose(DueMail mail, MimeMessage message)
			throws MessagingException, UnsupportedEncodingException {
		message.setFrom(new InternetAddress(this.settings.sender(this.address), "Trust Quality", UTF_8));
		message.setRecipient(Message.RecipientType.TO,
				new InternetAddress(new MailAddress(mail.recipient()).text(), true));
		message.setSubject(mail.subject(), UTF_8);
		message.setSentDate(Date.from(mail.queuedAt()));
		message.setHeader("Message-ID", "<" + mail.mailId() + "@" + this.address.host() + ">");
		message.setHeader("Auto-Submitted", "auto-generated");
		message
			.setContent(new MimeMultipart("alternative", part(mail.plainText(), "plain"), part(mail.html(), "html")));
		return message;
	}

	private static MimeBodyPart part(String text, String kind) throws MessagingException {
		MimeBodyPart part = new MimeBodyPart();
		part.setText(text, UTF_8, kind);
		return part;
	}

}
