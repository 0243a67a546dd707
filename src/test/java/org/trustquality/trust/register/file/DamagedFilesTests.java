package org.trustquality.trust.register.file;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.trustquality.trust.register.NativeRegister;

import static org.assertj.core.api.Assertions.assertThat;

/** Files that lost bytes or had them changed on the way. */
class DamagedFilesTests {

	private final NativeRegister register = NativeRegister.invented(5, 10, 24);

	@Test
	void refusesGroupsThatAreCutOffInsideOfARow() {
		byte[] groups = Reading.bytes(this.register.groups());
		int refused = 0;
		for (int length = 0; length < groups.length; length++) {
			RegisterFile cut = NativeRegister.file("cut.csv", Arrays.copyOf(groups, length));
			if (!isEndOfRow(groups, length)) {
				assertThat(Reading.refused(cut, null)).as("cut after " + length).isPresent();
				refused++;
			}
		}
		System.out.println("Cuts of a native groups file refused: " + refused + " of " + groups.length);
	}

	@Test
	void refusesLinksThatAreCutOffInsideOfARow() {
		byte[] links = Reading.bytes(this.register.links());
		int refused = 0;
		for (int length = 0; length < links.length; length++) {
			RegisterFile cut = NativeRegister.file("cut.csv", Arrays.copyOf(links, length));
			if (!isEndOfRow(links, length)) {
				assertThat(Reading.refused(this.register.groups(), cut)).as("cut after " + length).isPresent();
				refused++;
			}
		}
		System.out.println("Cuts of a native links file refused: " + refused + " of " + links.length);
	}

	@Test
	void neverFallsOverChangedBytes() {
		Random random = new Random(11);
		byte[] groups = Reading.bytes(this.register.groups());
		byte[] links = Reading.bytes(this.register.links());
		int refused = 0;
		int rounds = 2000;
		for (int round = 0; round < rounds; round++) {
			RegisterFile first = NativeRegister.file("g.csv", damaged(groups, random));
			RegisterFile second = NativeRegister.file("l.csv", (round % 2 == 0) ? links : damaged(links, random));
			Optional<List<FileFault>> faults = Reading.refused(first, second);
			refused += faults.isPresent() ? 1 : 0;
			assertThat(faults.orElse(List.of())).hasSizeLessThanOrEqualTo(20);
		}
		assertThat(refused).isGreaterThan(rounds / 3);
		System.out.println("Files with changed bytes read: " + rounds + ", of which refused: " + refused);
	}

	/**
	 * Where a file may end: after a line ending, or before it as the register's own files
	 * do.
	 */
	static boolean isEndOfRow(byte[] bytes, int length) {
		if (length == 0) {
			return false;
		}
		return bytes[length - 1] == '\n' || length == bytes.length
				|| (bytes[length] == '\r' && bytes[length - 1] != '\r');
	}

	private static byte[] damaged(byte[] whole, Random random) {
		byte[] bytes = whole.clone();
		int changes = 1 + random.nextInt(4);
		for (int i = 0; i < changes; i++) {
			int at = random.nextInt(bytes.length);
			switch (random.nextInt(4)) {
				case 0 -> bytes[at] = (byte) random.nextInt(256);
				case 1 -> bytes[at] = (byte) "\",\r\n=\t\u0000".charAt(random.nextInt(7));
				case 2 -> bytes = Arrays.copyOf(bytes, Math.max(1, at));
				default -> System.arraycopy(whole, random.nextInt(whole.length / 2), bytes, at / 2,
						Math.min(50, bytes.length - at / 2));
			}
		}
		return bytes;
	}

}
