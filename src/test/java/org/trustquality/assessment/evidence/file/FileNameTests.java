package org.trustquality.assessment.evidence.file;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FileNameTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "report.pdf|report.pdf", "Report.PDF|Report.pdf", "../../etc/passwd.pdf|passwd.pdf",
					"..\\..\\boot.pdf|boot.pdf", "C:\\Users\\Ann\\report.pdf|report.pdf", "/report.pdf|report.pdf",
					"a/b\\c.pdf|c.pdf", "a:b*c?.pdf|a-b-c-.pdf", "report.pdf. .|report.pdf", "..report.pdf|report.pdf",
					"report.final.pdf|report.final.pdf", "report .pdf|report.pdf", "CON.pdf|file CON.pdf",
					"com1.xlsx|file com1.xlsx", "<script>.pdf|-script-.pdf", "a\"b.pdf|a-b.pdf",
					"Bericht ü.pdf|Bericht ü.pdf", "报告.docx|报告.docx" })
	void keepsWhatEverybodyCanKeep(String sent, String kept) {
		assertThat(FileName.of(sent)).hasToString(kept);
	}

	@Test
	void takesOutWhatCannotBeSeen() {
		assertThat(FileName.of("re\u0000port.pdf")).hasToString("re port.pdf");
		assertThat(FileName.of("a\r\nSet-Cookie: x.pdf")).hasToString("a Set-Cookie- x.pdf");
		assertThat(FileName.of("report\u202Efdp.pdf")).hasToString("report fdp.pdf");
		assertThat(FileName.of("\u2066re\u200Bport\u2069.pdf")).hasToString("re port.pdf");
		assertThat(FileName.of("a\u2028b\u0085c.pdf")).hasToString("a b c.pdf");
		assertThat(FileName.of("a\uD800b.pdf")).hasToString("a b.pdf");
	}

	/** What turns the ending around is out before the ending is read. */
	@Test
	void readsTheEndingAsItIsWithoutTricks() {
		assertThat(FileName.of("annual\u202Efdp.exe").ending()).isEqualTo("exe");
		assertThat(FileName.of("report.pdf\u0000.exe").ending()).isEqualTo("exe");
		assertThat(FileName.of("report.exe\u0000.pdf").ending()).isEqualTo("pdf");
		assertThat(FileName.of("report.pdf:evil.exe").ending()).isEqualTo("exe");
	}

	@Test
	void shortensWhatIsTooLongAndKeepsItsEnding() {
		String name = FileName.of("n".repeat(300) + ".docx").toString();
		assertThat(name).hasSize(FileName.LONGEST).endsWith("n.docx");
		String pairs = FileName.of("\uD83D\uDCC4".repeat(150) + ".docx").toString();
		assertThat(pairs.length()).isLessThanOrEqualTo(FileName.LONGEST);
		assertThat(pairs).doesNotContainPattern("[\\p{Cs}]").endsWith(".docx");
		assertThat(FileName.of("a." + "b".repeat(300)).stem()).isEqualTo("a");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", ".pdf", "..pdf", "report", "report.", ".", "..", "/", "a/", "\u0000",
			"\u202E.pdf", " .pdf" })
	void refusesWhatIsNoName(String sent) {
		assertThatExceptionOfType(FileRefused.class).isThrownBy(() -> FileName.of(sent))
			.withMessageContaining("Give the file a name")
			.matches((refused) -> !refused.isForNow());
	}

	@Test
	void refusesNoNameAtAll() {
		assertThatExceptionOfType(FileRefused.class).isThrownBy(() -> FileName.of(null));
	}

	@ParameterizedTest
	@ValueSource(strings = { "a.exe", "a.html", "a.svg", "a.doc", "a.docm", "a.xlsm", "a.zip", "a.gif", "a.pdf.exe",
			"a.pdf\u202Eexe.scr" })
	void refusesOtherKinds(String sent) {
		assertThatExceptionOfType(FileRefused.class).isThrownBy(() -> FileName.of(sent).kind())
			.withMessageStartingWith("Choose a PDF");
	}

}
