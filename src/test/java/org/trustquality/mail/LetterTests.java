package org.trustquality.mail;

import java.net.URI;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What a letter says is said in plain text and in HTML alike. */
class LetterTests {

	private static final URI PAGE = URI.create("https://trust-quality.example.org/invitations/abc?x=1&y=2");

	private static final Letter INVITATION = new Letter("Please answer by 27 March 2027",
			List.of("Dear Ruth Ellison",
					"The board of Brackenwell Learning Trust reviews itself, and you are asked to answer separately "
							+ "from the others. It takes 20 to 30 minutes on a phone, and you can stop and return."),
			"K7MP-4XQ9", new Letter.Link("Open the invitation & answer", PAGE),
			List.of("The code works for 10 minutes.", "<b>Reason</b>:\r\n\r\nhalf\tterm\u0000"));

	private final Letterhead letterhead = Stationery.letterhead();

	@Test
	void saysTheSameInBothParts() {
		assertThat(words(html(INVITATION))).isEqualTo(words(this.letterhead.plainText(INVITATION)));
		Letter bare = new Letter("Bare", List.of("One line."), null, null, List.of());
		assertThat(words(html(bare))).isEqualTo(words(this.letterhead.plainText(bare))).doesNotContain("null");
	}

	@Test
	void givesCodeAndLinkLinesOfTheirOwn() {
		List<String> lines = this.letterhead.plainText(INVITATION).lines().toList();
		assertThat(lines).contains("K7MP-4XQ9", PAGE.toString(), "Open the invitation & answer:",
				"<b>Reason</b>: half term");
		assertThat(lines.stream().filter((line) -> !line.startsWith("http"))).allMatch((line) -> line.length() <= 72);
	}

	@Test
	void endsWithWhoSentItAndWhomToAsk() {
		assertThat(words(this.letterhead.plainText(INVITATION))).endsWith(String.join(" ", this.letterhead.footer()))
			.contains("Trust Quality sent this e-mail: https://trust-quality.example.org",
					"It is not a government service.", "Do not reply", "ask your trust's governance professional");
	}

	@Test
	void needsNothingFromElsewhereAndPutsOutTextOnly() {
		Document html = Jsoup.parse(this.letterhead.html(INVITATION));
		assertThat(html.select("img, link, script, style, iframe, form, [src], [background], b")).isEmpty();
		assertThat(html.select("a").eachAttr("href")).containsExactly(PAGE.toString());
		assertThat(html.title()).isEqualTo(INVITATION.subject());
		assertThat(html.select("html").attr("lang")).isEqualTo("en-GB");
	}

	@ParameterizedTest
	@MethodSource("org.trustquality.mail.HostileMail#subjects")
	void refusesASubjectThatIsNotOneLine(String subject) {
		assertThatExceptionOfType(MailRefused.class)
			.isThrownBy(() -> new Letter(subject, List.of("x"), null, null, List.of()))
			.withMessageContaining("one line");
	}

	@ParameterizedTest
	@MethodSource("org.trustquality.mail.HostileMail#oddSubjects")
	void takesAnOddSubjectAsItIs(String subject) {
		assertThat(new Letter(subject, List.of("x"), null, null, List.of()).subject()).isEqualTo(subject);
	}

	@Test
	void shortensALongSubjectBetweenLetters() {
		String subject = new Letter("x" + "\uD83D\uDC4D".repeat(200), List.of(), null, null, List.of()).subject();
		assertThat(subject).hasSizeLessThanOrEqualTo(200).startsWith("x\uD83D\uDC4D").endsWith("\uD83D\uDC4D…");
	}

	@Test
	void linksToPagesOnly() {
		assertThatExceptionOfType(MailRefused.class)
			.isThrownBy(() -> new Letter.Link("Open", URI.create("javascript:alert(1)")));
	}

	private String html(Letter letter) {
		return Jsoup.parse(this.letterhead.html(letter)).body().text();
	}

	private static String words(String text) {
		return text.replaceAll("\\s+", " ").strip();
	}

}
