package org.trustquality.assessment;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustquality.access.FieldError;

import static org.assertj.core.api.Assertions.assertThat;

class TypedLineTests {

	@Test
	void putsEverythingOnOneLine() {
		assertThat(new TypedLine(" A\tnew\r\nchair\u0085comes\u2028in\u2029May ").text())
			.isEqualTo("A new chair comes in May");
		assertThat(new TypedLine(null).text()).isEmpty();
		assertThat(new TypedLine("\u2028 \n").isEmpty()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "a\u0000b", "a\u0007b", "a\u001bb", "a\u202ab", "a\u202eb", "a\u2066b", "a\u2069b",
			"a\ud800b" })
	void refusesWhatCannotBeReadAsItStands(String typed) {
		assertThat(new TypedLine(typed).isReadable()).isFalse();
		assertThat(new TypedLine(typed).faults("title", "a name", 200))
			.containsExactly(new FieldError("title", "Enter a name in letters, digits and signs only"));
		assertThat(new GivenReason(typed).errors("everyone"))
			.containsExactly(new FieldError("reason", "Enter a reason in letters, digits and signs only"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ysgol Dŵr", "日本語", "\ud83d\ude42 <b>", "a\u2019b" })
	void takesEveryLanguageAndSign(String typed) {
		assertThat(new TypedLine(typed).faults("title", "a name", 200)).isEmpty();
		assertThat(new GivenReason(typed).errors("everyone")).isEmpty();
	}

	@Test
	void takesNoMoreThanFits() {
		assertThat(new TypedLine("x".repeat(200)).faults("place", "a place", 200)).isEmpty();
		assertThat(new TypedLine("x".repeat(201)).faults("place", "a place", 200))
			.containsExactly(new FieldError("place", "Enter a place of at most 200 characters"));
	}

	@Test
	void saysWhoReadsAReason() {
		for (String typed : List.of("", " \n ")) {
			assertThat(new GivenReason(typed).errors("everyone in your trust"))
				.containsExactly(new FieldError("reason", "Enter a reason; everyone in your trust will read it"));
		}
		assertThat(new GivenReason("x".repeat(501)).errors("everyone")).hasSize(1);
	}

}
