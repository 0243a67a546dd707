package org.trustquality.assessment;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.trustquality.access.FieldError;

import static org.assertj.core.api.Assertions.assertThat;

/** Days, times and lines, whatever is typed as one. */
class TypedTextParserTests {

	private static final Instant NOW = Instant.parse("2026-10-24T12:00:00Z");

	@FuzzTest(maxDuration = "1m")
	void readsClosingTimesOfTheComingYearOnly(byte[] bytes) {
		String[] typed = new String(bytes, StandardCharsets.UTF_8).split("/", 4);
		List<FieldError> errors = new ArrayList<>();
		Optional<Instant> moment = new ClosingTime(part(typed, 0), part(typed, 1), part(typed, 2), part(typed, 3))
			.moment(NOW, errors);
		assertThat(moment.isPresent()).isEqualTo(errors.isEmpty());
		moment.ifPresent((closing) -> {
			assertThat(closing).isAfter(NOW).isBefore(NOW.plus(Duration.ofDays(368)));
			ClosingTime.concerns(closing, NOW);
		});
	}

	private static String part(String[] typed, int place) {
		return (place < typed.length) ? typed[place] : "";
	}

	@FuzzTest(maxDuration = "1m")
	void keepsALineOnOneLine(byte[] bytes) {
		TypedLine line = new TypedLine(new String(bytes, StandardCharsets.UTF_8));
		if (line.isReadable()) {
			assertThat(line.text()).doesNotContain("\n", "\r", "\u2028", "\u2029", "\u0085", "\u202E", "\u2066", "\0");
		}
		assertThat(new TypedLine(line.text()).text()).isEqualTo(line.text());
	}

}
