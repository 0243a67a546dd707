package org.trustquality.assessment.asking.adding;

import java.nio.charset.StandardCharsets;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.trustquality.access.PersonName;

import static org.assertj.core.api.Assertions.assertThat;

/** A list of people is read, whatever file it is. */
class RollParserTests {

	@FuzzTest(maxDuration = "1m")
	void readsAnyFile(byte[] bytes) {
		RollFile.text(bytes).map(Roll::read).ifPresent((roll) -> {
			assertThat(roll.lines()).hasSizeLessThanOrEqualTo(Roll.LONGEST + 1);
			assertThat(roll.people()).hasSizeLessThanOrEqualTo(Roll.LONGEST).allSatisfy((person) -> {
				assertThat(PersonName.isName(person.name())).isTrue();
				assertThat(person.address().text()).matches("[!-~]+@[!-~]+");
			});
			roll.lines()
				.forEach((line) -> assertThat(line.beginning()
					.equals(new String(line.beginning().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)))
					.isTrue());
		});
	}

}
