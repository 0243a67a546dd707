package org.trustquality.assessment.asking.adding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RollFileTests {

	private static final String LINES = "S\u00edle O\u2019Neil, sile@example.org\r\nAnn, ann@example.org\r\n";

	@Test
	void readsUtf8WithAndWithoutMark() {
		assertThat(RollFile.text(LINES.getBytes(StandardCharsets.UTF_8))).contains(LINES);
		assertThat(Roll.read(RollFile.text(("\uFEFF" + LINES).getBytes(StandardCharsets.UTF_8)).orElseThrow()).people())
			.extracting(PersonToAsk::name)
			.containsExactly("S\u00edle O\u2019Neil", "Ann");
	}

	@Test
	void readsWhatWindowsWrites() {
		assertThat(RollFile.text(LINES.getBytes(Charset.forName("windows-1252")))).contains(LINES);
	}

	/** Lines that were put together from two files. */
	@Test
	void readsEachLineForItself() {
		byte[] first = LINES.getBytes(StandardCharsets.UTF_8);
		byte[] second = LINES.getBytes(Charset.forName("windows-1252"));
		byte[] both = new byte[first.length + second.length];
		System.arraycopy(first, 0, both, 0, first.length);
		System.arraycopy(second, 0, both, first.length, second.length);
		assertThat(RollFile.text(both)).contains(LINES + LINES);
	}

	@Test
	void readsNoWorkbooksAndNoWideText() {
		assertThat(RollFile.text(("\uFEFF" + LINES).getBytes(StandardCharsets.UTF_16LE))).isEmpty();
		assertThat(RollFile.text(("\uFEFF" + LINES).getBytes(StandardCharsets.UTF_16BE))).isEmpty();
		assertThat(RollFile.text(new byte[] { 'P', 'K', 3, 4, 0 })).isEmpty();
		assertThat(RollFile.text("%PDF-1.7".getBytes(StandardCharsets.US_ASCII))).isEmpty();
	}

	@Test
	void leavesWhatNoSetOfLettersHasToBeNamedByLine() {
		byte[] bytes = { 'A', (byte) 0x81, ',', 'a', '@', 'b', '.', 'o', 'r', 'g' };
		assertThat(Roll.read(RollFile.text(bytes).orElseThrow()).wrong()).extracting(RollLine::message)
			.allSatisfy((message) -> assertThat(message).startsWith("Line 1: has a character that cannot be read"));
		assertThat(Roll.read(RollFile.text(LINES.getBytes(StandardCharsets.UTF_16LE)).orElseThrow()).wrong())
			.extracting(RollLine::number)
			.contains(1, 2);
	}

	@Test
	void readsAnEmptyFile() {
		assertThat(RollFile.text(new byte[0])).contains("");
	}

}
