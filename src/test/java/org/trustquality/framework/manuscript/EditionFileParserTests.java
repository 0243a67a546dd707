package org.trustquality.framework.manuscript;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.Test;
import org.trustquality.framework.EditionContent;
import org.trustquality.framework.WholeEdition;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever somebody brings is judged: it is an edition, or it has faults with lines. */
class EditionFileParserTests {

	private static final int ROUNDS = Integer.getInteger("edition.rounds", 3_000);

	private static final String SIGNS = "-:[]{}*&!|>'\"#%@,? \n\t<=\\0aZ\u00E9\u2028";

	@FuzzTest(maxDuration = "1m")
	void judgesAnyFile(byte[] bytes) {
		judge(bytes);
	}

	/** The edition, with some of its signs changed, in YAML and in JSON. */
	@Test
	void judgesWhatWasAlmostAnEdition() {
		Random random = new Random(26);
		List<String> texts = List.of(WholeEdition.yaml().text(), Broken.json(WholeEdition.yaml()));
		int editions = 0;
		for (int round = 0; round < ROUNDS; round++) {
			editions += judge(changed(texts.get(round % 2), random)) ? 1 : 0;
		}
		System.out.println("Edition files: changed at random=" + ROUNDS + ", still editions=" + editions + ", refused="
				+ (ROUNDS - editions) + ", other exceptions=0");
		assertThat(editions).isBetween(ROUNDS / 100, ROUNDS * 9 / 10);
	}

	private static byte[] changed(String text, Random random) {
		StringBuilder changed = new StringBuilder(text);
		for (int change = random.nextInt(3); change >= 0; change--) {
			int place = random.nextInt(changed.length());
			int sign = random.nextInt(SIGNS.length());
			switch (random.nextInt(4)) {
				case 0 -> changed.deleteCharAt(place);
				case 1 -> changed.insert(place, SIGNS.charAt(sign));
				case 2 -> changed.setCharAt(place, SIGNS.charAt(sign));
				default -> changed.delete(place, Math.min(changed.length(), place + random.nextInt(60)));
			}
		}
		byte[] bytes = changed.toString().getBytes(StandardCharsets.UTF_8);
		if (random.nextInt(10) == 0) {
			bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
		}
		return (random.nextInt(10) == 0) ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
	}

	private static boolean judge(byte[] bytes) {
		EditionFile file = EditionFile.of("x", bytes);
		List<Fault> faults = file.faults((number) -> Optional.empty());
		if (!faults.isEmpty()) {
			long lines = new String(bytes, StandardCharsets.ISO_8859_1).chars().filter((sign) -> sign == '\n').count();
			assertThat(faults).allSatisfy((fault) -> {
				assertThat(fault.place().line()).isPositive();
				assertThat(fault.words()).isNotBlank().doesNotContain("\0", "Exception").hasSizeLessThanOrEqualTo(600);
			});
			assertThat(faults.get(0).place().line()).isLessThanOrEqualTo((int) lines + 10);
			return false;
		}
		EditionContent content = file.approvedContent((number) -> Optional.empty());
		assertThat(content.edition().indicators()).isNotEmpty();
		assertThat(content.edition().id()).isEqualTo(file.number().orElseThrow());
		assertThat(EditionFile.of("y", content.json().getBytes(StandardCharsets.UTF_8))
			.approvedContent((number) -> Optional.empty())).isEqualTo(content);
		return true;
	}

}
