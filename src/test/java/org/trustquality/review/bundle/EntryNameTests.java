package org.trustquality.review.bundle;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What files are called in a bundle, whatever they are called elsewhere. */
class EntryNameTests {

	private static final List<String> PIECES = List.of("..", "/", "\\", ":", "C:", "\u0000", "\u202E", "\n", " ", ".",
			"a", "ß", "\uD83D\uDCCE", "report", ".pdf", "*", "?", "\"", "<", ">", "|", "%2e%2e", "~", "$");

	@Test
	void leadsOutOfNoFolder() {
		assertThat(new EntryName(1, "report.pdf")).hasToString("001 report.pdf");
		assertThat(new EntryName(1, "../../etc/passwd")).hasToString("001 -..-etc-passwd");
		assertThat(new EntryName(1, "C:\\boot.ini")).hasToString("001 C-boot.ini");
		assertThat(new EntryName(1, "...")).hasToString("001 file");
		assertThat(new EntryName(12, "  .. a .. ")).hasToString("012 a");
	}

	@Test
	void replacesWhatNoComputerKeeps() {
		assertThat(new EntryName(1, "a<b>c:d\"e|f?g*h.pdf")).hasToString("001 a-b-c-d-e-f-g-h.pdf");
		assertThat(new EntryName(2, "a\u202Eb\u0000c.pdf")).hasToString("002 a b c.pdf");
	}

	@Test
	void keepsTheEndingOfALongNameAndSplitsNoCharacter() {
		String name = new EntryName(7, "a".repeat(300) + ".docx").toString();
		assertThat(name).hasSize(104).startsWith("007 aaa").endsWith("a.docx");
		String paperclips = new EntryName(7, "\uD83D\uDCCE".repeat(200) + ".pdf").toString();
		assertThat(paperclips).endsWith(".pdf");
		assertThat(paperclips.codePoints().filter((point) -> Character.getType(point) == Character.SURROGATE))
			.isEmpty();
	}

	@Test
	void staysInItsFolderUnderAnyName() {
		Random random = new Random(30);
		Path folder = Path.of("/unpacked").toAbsolutePath();
		for (int round = 0; round < 5_000; round++) {
			StringBuilder name = new StringBuilder();
			for (int piece = random.nextInt(12); piece >= 0; piece--) {
				name.append(PIECES.get(random.nextInt(PIECES.size())));
			}
			String entry = new EntryName(1 + random.nextInt(999), name.toString()).toString();
			assertThat(folder.resolve(entry).normalize().getParent()).as(entry).isEqualTo(folder);
			assertThat(entry).matches("\\d{3} [^/\\\\<>:\"|?*\\p{Cntrl}\u202E]+").hasSizeBetween(5, 104);
		}
		System.out.println("Names in bundles: names=5000, outside their folder=0");
	}

}
