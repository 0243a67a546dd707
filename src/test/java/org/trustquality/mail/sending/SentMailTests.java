package org.trustquality.mail.sending;

import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trustquality.mail.Letter;
import org.trustquality.mail.MailRefused;

import org.springframework.mail.javamail.JavaMailSender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What arrives at a real mail server, header for header. */
class SentMailTests {

	@RegisterExtension
	static final GreenMailExtension SERVER = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort())
		.withPerMethodLifecycle(false);

	private static final List<String> HEADERS = List.of("Auto-Submitted", "Content-Type", "Date", "From",
			"MIME-Version", "Message-ID", "Subject", "To");

	private static PostRoom room;

	@BeforeAll
	static void open() {
		room = new PostRoom();
	}

	@AfterAll
	static void close() {
		room.close();
	}

	@BeforeEach
	void empty() throws Exception {
		room.empty();
		SERVER.purgeEmailFromAllMailboxes();
	}

	@Test
	void isOneMailWithTwoPartsThatSayTheSame() throws Exception {
		Letter letter = new Letter(
				"Please answer by 27 March 2027", List.of("Dear Ruth Ellison",
						"Ysgol T\u0177 Gwyn \u2013 r\u00E9sum\u00E9", ".", "From here on it is & <b>bold</b>"),
				"K7MP-4XQ9",
				new Letter.Link("Open the invitation",
						URI.create("https://trust-quality.example.org/invitations/abc?x=1&y=2")),
				List.of("The code works for 10 minutes."));
		MimeMessage mail = sent("ruth@example.org", letter);
		assertThat(mail.getContentType()).startsWith("multipart/alternative;");
		MimeMultipart parts = (MimeMultipart) mail.getContent();
		assertThat(parts.getCount()).isEqualTo(2);
		assertThat(parts.getBodyPart(0).getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
		assertThat(parts.getBodyPart(1).getContentType()).isEqualToIgnoringCase("text/html; charset=UTF-8");
		String plain = words((String) parts.getBodyPart(0).getContent());
		assertThat(plain).contains("Ysgol T\u0177 Gwyn \u2013 r\u00E9sum\u00E9 . From here", "K7MP-4XQ9",
				"abc?x=1&y=2");
		assertThat(Jsoup.parse((String) parts.getBodyPart(1).getContent()).body().text()).isEqualTo(plain);
	}

	@Test
	void carriesTheseHeadersAndNoOthers() throws Exception {
		UUID queued = room.queue("ruth@example.org");
		MimeMessage mail = deliver();
		assertThat(headers(mail)).isEqualTo(HEADERS);
		assertThat(mail.getHeader("From")).containsExactly("Trust Quality <no-reply@trust-quality.example.org>");
		assertThat(mail.getHeader("To")).containsExactly("ruth@example.org");
		assertThat(mail.getHeader("Message-ID")).containsExactly("<" + queued + "@trust-quality.example.org>");
		assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
		assertThat(mail.getSentDate()).isEqualTo("2027-03-01T09:00:00Z");
		assertThat(mail.getHeader("Return-Path")[0]).contains("no-reply@trust-quality.example.org");
	}

	@ParameterizedTest
	@MethodSource("org.trustquality.mail.HostileMail#oddSubjects")
	void keepsAnOddSubjectInItsHeader(String subject) throws Exception {
		MimeMessage mail = sent("ruth@example.org", new Letter(subject, List.of("Dear Ruth"), null, null, List.of()));
		assertThat(headers(mail)).isEqualTo(HEADERS);
		assertThat(mail.getAllRecipients()).hasSize(1);
		if (!subject.startsWith("=?")) {
			assertThat(mail.getSubject()).isEqualTo(subject);
		}
	}

	@ParameterizedTest
	@MethodSource("org.trustquality.mail.HostileMail#addresses")
	void sendsNothingToAHostileAddress(String address) {
		assertThatExceptionOfType(MailRefused.class).isThrownBy(() -> room.queue(address));
		assertThat(room.count("true")).isZero();
		room.office(SERVER.getSmtp().getPort()).sendDue();
		assertThat(SERVER.getReceivedMessages()).isEmpty();
	}

	/** Should one get past the outbox, the postman still stops it. */
	@ParameterizedTest
	@MethodSource("org.trustquality.mail.HostileMail#addresses")
	void sendsNothingToAHostileAddressInTheTable(String address) {
		if (address.length() < 3 || address.length() > 254 || address.indexOf('\u0000') >= 0
				|| address.indexOf('\uD800') >= 0) {
			return;
		}
		UUID mail = room.queue("ruth@example.org");
		room.jdbc().sql("update mails set recipient = ? where mail_id = ?").params(address, mail).update();
		room.office(SERVER.getSmtp().getPort()).sendDue();
		assertThat(SERVER.getReceivedMessages()).isEmpty();
		assertThat(room.delivery(mail).refusal()).contains("one plain address");
	}

	@Test
	void findsAPlantedHeader() throws Exception {
		JavaMailSender sender = PostRoom.sender(SERVER.getSmtp().getPort());
		MimeMessage mail = sender.createMimeMessage();
		mail.setRecipients(Message.RecipientType.TO, "ruth@example.org");
		mail.setHeader("Subject", "Hello\r\nX-Planted: yes");
		mail.setText("Dear Ruth");
		sender.send(mail);
		assertThat(headers(SERVER.getReceivedMessages()[0])).isNotEqualTo(HEADERS).contains("X-Planted");
	}

	private static MimeMessage sent(String recipient, Letter letter) throws Exception {
		room.queue(recipient, letter);
		return deliver();
	}

	private static MimeMessage deliver() {
		room.office(SERVER.getSmtp().getPort()).sendDue();
		assertThat(SERVER.getReceivedMessages()).hasSize(1);
		return SERVER.getReceivedMessages()[0];
	}

	/** Without those that the receiving server writes. */
	private static List<String> headers(MimeMessage mail) throws Exception {
		return Collections.list(mail.getAllHeaders())
			.stream()
			.map((header) -> header.getName())
			.filter((name) -> !name.equals("Received") && !name.equals("Return-Path"))
			.sorted()
			.toList();
	}

	private static String words(String text) {
		return text.replaceAll("\\s+", " ").strip();
	}

}
