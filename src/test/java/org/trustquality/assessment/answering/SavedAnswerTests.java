package org.trustquality.assessment.answering;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.trustquality.DemonstratedApplication;
import org.trustquality.Stage;
import org.trustquality.Statements;
import org.trustquality.Visitor;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What it costs to save an answer, and that saved words come back as they were typed. */
@DemonstratedApplication
class SavedAnswerTests {

	private static final int MOST_STATEMENTS = 5;

	private static final int LONGEST = 2000;

	@Autowired
	private Stage stage;

	@Test
	void takesAtMostFiveStatements() throws Exception {
		Stage.Played assessment = this.stage.open(Stage.SALTMARSH);
		Visitor joan = assessment.begin(Stage.JOAN);
		String indicator = this.stage.indicators().get(0);
		assessment.answer(joan, indicator, "2", "");
		cheap("an answer changed", assessment, joan, indicator, "3", "");
		cheap("with a new comment", assessment, joan, indicator, "4", "We saw this in the autumn.");
		cheap("with another comment", assessment, joan, indicator, "4", "We saw this in spring, too.");
		cheap("not applicable with a reason", assessment, joan, indicator, "not-applicable", "We run no sixth form.");
		cheap("with the reason taken back", assessment, joan, indicator, "1", "");
	}

	private void cheap(String what, Stage.Played assessment, Visitor visitor, String indicator, String choice,
			String note) throws Exception {
		String address = assessment.indicator(indicator);
		Visitor.Page page = visitor.get(address);
		Statements.Sent<Visitor.Page> sent = Statements
			.of(() -> visitor.submit(page, address, "choice", choice, "note", note))
			.ofVisitors();
		System.out.println("Statements, " + what + ": " + sent.statements().size());
		assertThat(sent.result().status()).isEqualTo(302);
		assertThat(sent.statements()).hasSizeBetween(3, MOST_STATEMENTS);
		assertThat(sent.statements().get(0)).as("who is signed in").containsIgnoringCase("from sessions");
		assertThat(sent.statements().get(1)).contains("set_config('app.trust'");
	}

	@Test
	void givesBackWhatWasTyped() {
		Stage.Played assessment = this.stage.open(Stage.SALTMARSH);
		Visitor joan = assessment.begin(Stage.JOAN);
		List<String> words = List.of(
				"\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67 and \uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F",
				"\u202Eleft to right\u202C \u2066isolated\u2069", "\"quoted\" 'once' \u201Ctwice\u201D & &amp; &lt;",
				"<b>bold</b> </textarea><script>alert(1)</script> <!-- x", "${7*7} *{7*7} #{x} @{x} ~{x}",
				"__${7*7}__ __${T(java.lang.Runtime)}__::.x", "[[${7*7}]] [(${7*7})]", "null", "undefined", "-0",
				"one\ntwo\n\nfour", "e\u0301 \u00E9 \u0130 \u0131 \uFB01",
				"zero\u200Bwidth\uFEFF and \uFFFF noncharacter", "%00 %253Cscript \\u0000 \\x00",
				"a'; drop table responses; --", "\u0660\u0661", "x".repeat(LONGEST), "\uD83D\uDE00".repeat(LONGEST / 2),
				"\n".repeat(3) + "trimmed" + " ".repeat(3));
		List<String> indicators = this.stage.indicators();
		for (int place = 0; place < words.size(); place++) {
			assertThat(assessment.answer(joan, indicators.get(place), "3", words.get(place)).status())
				.as(words.get(place))
				.isEqualTo(302);
		}
		var lines = joan.get(assessment.response() + "/answers").document().select("dl dd");
		for (int place = 0; place < words.size(); place++) {
			assertThat(lines.get(place).select("p").first()).as(words.get(place)).isNotNull();
			assertThat(lines.get(place).select("p").get(0).wholeText()).isEqualTo(words.get(place).strip());
			assertThat(joan.get(assessment.indicator(indicators.get(place)))
				.document()
				.select("textarea")
				.get(0)
				.wholeText()).isEqualTo(words.get(place).strip());
		}
		System.out.println("Round trips: comments=" + words.size() + ", changed=0");
	}

	@Test
	void keepsTooLongACommentOnThePage() {
		Stage.Played assessment = this.stage.open(Stage.SALTMARSH);
		Visitor joan = assessment.begin(Stage.JOAN);
		String tooLong = "y".repeat(LONGEST + 1);
		var before = this.stage.checksums();
		Visitor.Page page = assessment.answer(joan, this.stage.indicators().get(0), "3", tooLong);
		assertThat(page.status()).isEqualTo(400);
		assertThat(page.document().select("textarea").get(0).wholeText()).isEqualTo(tooLong);
		assertThat(page.document().select("input[value=3][checked]")).hasSize(1);
		assertThat(page.document().title()).startsWith("Error: ");
		assertThat(page.document().text()).contains("2,000 characters or fewer. It has 2,001.");
		assertThat(this.stage.checksums()).isEqualTo(before);
	}

	/** Browsers count a line ending once and send it as two characters. */
	@Test
	void countsALineEndingOnce() {
		Stage.Played assessment = this.stage.open(Stage.SALTMARSH);
		Visitor joan = assessment.begin(Stage.JOAN);
		String lines = "a\r\n".repeat(LONGEST / 2 - 1) + "ab";
		assertThat(assessment.answer(joan, this.stage.indicators().get(0), "3", lines).status()).isEqualTo(302);
	}

	@Test
	void noticesAChangeOnAnotherDevice() {
		Stage.Played assessment = this.stage.open(Stage.SALTMARSH);
		Visitor laptop = assessment.begin(Stage.JOAN);
		Visitor phone = laptop.twin();
		String address = assessment.indicator(this.stage.indicators().get(0));
		Visitor.Page onThePhone = phone.get(address);
		assertThat(laptop.submit(laptop.get(address), address, "choice", "2", "note", "from the laptop").status())
			.isEqualTo(302);
		Visitor.Page conflict = phone.submit(onThePhone, address, "choice", "5", "note", "from the phone");
		assertThat(conflict.status()).isEqualTo(409);
		assertThat(conflict.document().text()).contains("from the laptop", "from the phone");
		assertThat(assessment.ratings(Stage.JOAN).get(0)).isEqualTo(2);
		assertThat(phone.submit(conflict, address).status()).isEqualTo(302);
		assertThat(assessment.ratings(Stage.JOAN).get(0)).isEqualTo(5);
	}

}
