package org.trustquality.assessment.evidence.file;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class SoundFileTests {

	private static final String HTML = "<!DOCTYPE html><html><script>alert(1)</script></html>";

	static Stream<Arguments> sound() {
		return Stream.of(arguments("a.pdf", Samples.pdf(), FileKind.PDF),
				arguments("a.docx", Samples.docx(), FileKind.DOCX), arguments("a.xlsx", Samples.xlsx(), FileKind.XLSX),
				arguments("a.png", Samples.png(), FileKind.PNG), arguments("a.jpg", Samples.jpg(), FileKind.JPEG),
				arguments("a.JPEG", Samples.jpg(), FileKind.JPEG));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("sound")
	void takesWhatIsWhatItsNameSays(String name, byte[] content, FileKind kind) {
		assertThat(SoundFile.of(name, content).kind()).isEqualTo(kind);
	}

	static Stream<Arguments> renamed() {
		Map<String, byte[]> contents = new LinkedHashMap<>();
		sound().forEach((one) -> contents.put((String) one.get()[0], (byte[]) one.get()[1]));
		contents.put("program", new byte[] { 'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0 });
		contents.put("page", Samples.bytes(HTML));
		contents.put("drawing", Samples.bytes("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"));
		contents.put("old Word", new byte[] { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1,
				0x1A, (byte) 0xE1, 0, 0 });
		contents.put("text", Samples.bytes("Just some text"));
		contents.put("picture that moves", Samples.picture("gif"));
		contents.put("archive", Samples.zip(Map.of("a.txt", Samples.bytes("a"))));
		contents.put("macros", Samples.docm());
		contents.put("one byte", new byte[1]);
		List<String> endings = List.of("pdf", "docx", "xlsx", "png", "jpg");
		return contents.entrySet()
			.stream()
			.flatMap((content) -> endings.stream()
				.filter((ending) -> !content.getKey()
					.toLowerCase(java.util.Locale.ROOT)
					.replace("jpeg", "jpg")
					.endsWith("." + ending))
				.map((ending) -> arguments(content.getKey(), ending, content.getValue())));
	}

	@ParameterizedTest(name = "{0} as .{1}")
	@MethodSource("renamed")
	void refusesWhatIsSomethingElse(String what, String ending, byte[] content) {
		assertThatExceptionOfType(FileRefused.class).isThrownBy(() -> SoundFile.of("a." + ending, content))
			.withMessageContaining("its content is something else");
	}

	@Test
	void refusesNothingAndTooMuch() {
		assertThatExceptionOfType(FileRefused.class).isThrownBy(() -> SoundFile.of("a.pdf", new byte[0]))
			.withMessageContaining("empty");
		assertThat(SoundFile.of("a.pdf", Samples.pdf(SoundFile.LARGEST)).content()).hasSize(10_485_760);
		assertThatExceptionOfType(FileRefused.class)
			.isThrownBy(() -> SoundFile.of("a.pdf", Samples.pdf(SoundFile.LARGEST + 1)))
			.withMessageContaining("larger than 10 MB");
	}

	/**
	 * Some programs write the list of contents last, or give every .xml the same type.
	 */
	@Test
	void takesPackagesOfOtherPrograms() {
		Map<String, byte[]> last = new LinkedHashMap<>();
		last.put("word/numbering.xml", Samples.bytes("<numbering/>"));
		Samples.docxParts().forEach(last::put);
		assertThat(SoundFile.of("a.docx", Samples.zip(last)).kind()).isEqualTo(FileKind.DOCX);
		Map<String, byte[]> same = Samples.xlsxParts();
		same.put("[Content_Types].xml", Samples.contentTypes("<Default Extension=\"xml\" ContentType=\""
				+ "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"));
		assertThat(SoundFile.of("a.xlsx", Samples.zip(same)).kind()).isEqualTo(FileKind.XLSX);
		assertThat(SoundFile.of("a.docx", Samples.nested(1, Samples.xlsx())).kind()).as("with a chart's workbook")
			.isEqualTo(FileKind.DOCX);
	}

	static Stream<Arguments> damaged() {
		byte[] whole = Samples.docx();
		byte[] hidden = Samples.zip(Samples.docxParts());
		int list = hidden.length - 22;
		hidden[list + 10] = 9;
		Map<String, byte[]> outside = Samples.docxParts();
		outside.put("../../evil.xml", new byte[1]);
		Map<String, byte[]> entity = Samples.docxParts();
		entity.put("[Content_Types].xml",
				Samples.bytes("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><Types>&e;</Types>"));
		Map<String, byte[]> laugh = Samples.docxParts();
		laugh.put("[Content_Types].xml",
				Samples.bytes("<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><Types>&b;</Types>"));
		Map<String, byte[]> noXml = Samples.docxParts();
		noXml.put("[Content_Types].xml", Samples.bytes("not XML"));
		return Stream.of(arguments("cut short", Arrays.copyOf(whole, whole.length / 2)),
				arguments("without its list", Arrays.copyOf(whole, whole.length - 22)),
				arguments("with another list", hidden), arguments("beginning only", Arrays.copyOf(whole, 40)),
				arguments("with a part outside", Samples.zip(outside)),
				arguments("with an entity", Samples.zip(entity)), arguments("with a laugh", Samples.zip(laugh)),
				arguments("without XML", Samples.zip(noXml)), arguments("protected", encrypted(whole)));
	}

	/** The flag that a password sets, in the first header. */
	private static byte[] encrypted(byte[] whole) {
		byte[] encrypted = whole.clone();
		encrypted[6] |= 1;
		return encrypted;
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("damaged")
	void refusesDamagedPackages(String what, byte[] content) {
		assertThatExceptionOfType(FileRefused.class).isThrownBy(() -> SoundFile.of("a.docx", content))
			.withMessageContaining("damaged, or protected by a password");
	}

	@Test
	void refusesAPackageThatNamesAPartWhichIsNotThere() {
		Map<String, byte[]> parts = Samples.docxParts();
		parts.remove("word/document.xml");
		assertThatExceptionOfType(FileRefused.class).isThrownBy(() -> SoundFile.of("a.docx", Samples.zip(parts)));
		Map<String, byte[]> both = Samples.docxParts();
		both.put("xl/workbook.xml", new byte[1]);
		both.put("[Content_Types].xml",
				Samples.contentTypes("<Override PartName=\"/word/document.xml\" ContentType=\""
						+ "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
						+ "<Override PartName=\"/xl/workbook.xml\" ContentType=\""
						+ "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"));
		assertThatExceptionOfType(FileRefused.class).isThrownBy(() -> SoundFile.of("a.docx", Samples.zip(both)));
	}

	static Stream<Arguments> bombs() {
		return Stream.of(arguments("150 MB of one letter", Samples.bomb(150)),
				arguments("21 MB in a small file", Samples.bomb(21)),
				arguments("5,000 parts too many", Samples.crowd(Inflation.MOST_PARTS)),
				arguments("a bomb inside", Samples.nested(1, Samples.bomb(25))),
				arguments("a bomb inside an archive inside", Samples.nested(2, Samples.bomb(25))),
				arguments("archives inside archives", Samples.nested(6, Samples.docx())));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("bombs")
	void refusesBombsAfterLittleWork(String what, byte[] content) {
		assertThat(content.length).as("small enough to be taken otherwise").isLessThan(SoundFile.LARGEST);
		long start = System.nanoTime();
		assertThatExceptionOfType(FileRefused.class).isThrownBy(() -> SoundFile.of("a.docx", content))
			.withMessageContaining("was not taken");
		long milliseconds = (System.nanoTime() - start) / 1_000_000;
		System.out
			.println("Zip bomb, " + what + ": " + content.length + " bytes, refused after " + milliseconds + " ms");
		assertThat(milliseconds).isLessThan(5_000);
	}

	/** Otherwise refusing them would prove nothing: each rule lets its limit through. */
	@Test
	void takesWhatStaysWithinTheLimits() {
		assertThat(SoundFile.of("a.docx", Samples.bomb(19)).kind()).isEqualTo(FileKind.DOCX);
		assertThat(SoundFile.of("a.docx", Samples.crowd(Inflation.MOST_PARTS - 3)).kind()).isEqualTo(FileKind.DOCX);
		assertThat(SoundFile.of("a.docx", Samples.nested(2, Samples.xlsx())).kind()).isEqualTo(FileKind.DOCX);
	}

	/**
	 * A large file may unpack to more than a small one, and no file to more than the
	 * most.
	 */
	@Test
	void countsAgainstTheFilesOwnSize() {
		byte[] noise = new byte[3_000_000];
		new Random(7).nextBytes(noise);
		Map<String, byte[]> parts = Samples.docxParts();
		parts.put("word/media/noise.bin", noise);
		parts.put("word/media/flat.bin", new byte[40 * 1024 * 1024]);
		assertThat(SoundFile.of("a.docx", Samples.zip(parts)).kind()).isEqualTo(FileKind.DOCX);
	}

	/** Whatever bytes come, they are taken or refused and nothing else happens. */
	@Test
	void endsInAnAnswerWhateverTheBytes() {
		Random random = new Random(20260901);
		int refused = 0;
		List<byte[]> files = List.of(Samples.docx(), Samples.xlsx(), Samples.pdf(), Samples.png());
		for (int round = 0; round < 2_000; round++) {
			byte[] file = files.get(round % files.size()).clone();
			for (int flip = 0; flip < 1 + random.nextInt(8); flip++) {
				file[random.nextInt(file.length)] = (byte) random.nextInt(256);
			}
			for (String ending : List.of("docx", "pdf")) {
				try {
					SoundFile.of("a." + ending, file);
				}
				catch (FileRefused ex) {
					refused++;
				}
			}
		}
		System.out.println("Files with flipped bytes: 4000, refused=" + refused + ", other exceptions=0");
		assertThat(refused).isBetween(2_000, 3_999);
	}

}
