package org.trustquality.access;

import java.util.HashSet;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Codes that people read in one place and type in another. */
class TypedCodeTests {

	@Test
	void usesNoCharactersThatLookAlike() {
		Set<String> seen = new HashSet<>();
		for (int round = 0; round < 2000; round++) {
			String code = TypedCode.random(8).characters();
			assertThat(code).matches("[2-9A-HJKMNP-TV-Z]{8}").doesNotContain("0", "O", "1", "I", "L", "U");
			assertThat(seen.add(code)).as("a code twice: " + code).isTrue();
		}
	}

	@Test
	void showsGroupsOfFour() {
		assertThat(new TypedCode("K7PD3XWM").inGroups()).isEqualTo("K7PD 3XWM");
		assertThat(new TypedCode("K7PD3XWM9QRT").inGroups()).isEqualTo("K7PD 3XWM 9QRT");
	}

	@ParameterizedTest
	@ValueSource(strings = { "K7PD3XWM", "K7PD 3XWM", "k7pd-3xwm", " k7pd 3xwm ", "K7PD\u00A03XWM", "K7PD\u20133XWM",
			"k 7 p d 3 x w m", "\tK7PD\n3XWM\r" })
	void isTheSameHoweverItIsTyped(String typed) {
		assertThat(TypedCode.typed(typed, 8)).hasValue(new TypedCode("K7PD3XWM"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "K7PD3XW", "K7PD3XWMM", "K7PD3XW0", "K7PD3XWO", "K7PD3XWI", "K7PD3XW%", "K7PD3XW\0",
			"\uFF2B7PD3XWM", "K7PD3XWM\uD83D", "' or 1=1" })
	void isNothingElse(String typed) {
		assertThat(TypedCode.typed(typed, 8)).isEmpty();
	}

	@Test
	void keepsItselfOutOfLogs() {
		assertThat(new TypedCode("K7PD3XWM")).asString().doesNotContain("K7PD");
	}

}
