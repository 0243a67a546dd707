package org.trustquality.assessment;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The whole life of an assessment, written down a second time as a board would tell it.
 */
class AssessmentEventTests {

	/** What may happen, from where, to where. Nothing else may. */
	private static final Map<String, List<String>> LIFE = Map.ofEntries(
			Map.entry("PEOPLE_CHANGE", List.of("DRAFT>DRAFT", "OPEN>OPEN")),
			Map.entry("EDITION_CHANGE", List.of("DRAFT>DRAFT")), Map.entry("OPENING", List.of("DRAFT>OPEN")),
			Map.entry("MAILING", List.of("OPEN>OPEN")), Map.entry("EXTENSION", List.of("OPEN>OPEN")),
			Map.entry("CLOSING", List.of("OPEN>CLOSED")), Map.entry("REOPENING", List.of("CLOSED>OPEN")),
			Map.entry("CANCELLATION", List.of("DRAFT>CANCELLED", "OPEN>CANCELLED", "CLOSED>CANCELLED")),
			Map.entry("READING", List.of("CLOSED>CLOSED", "SIGNED_OFF>SIGNED_OFF", "CORRECTING>CORRECTING")),
			Map.entry("COMMENTS", List.of("CLOSED>CLOSED", "SIGNED_OFF>SIGNED_OFF", "CORRECTING>CORRECTING")),
			Map.entry("MEETING", List.of("CLOSED>CLOSED", "CORRECTING>CORRECTING")),
			Map.entry("ACTION", List.of("CLOSED>CLOSED", "SIGNED_OFF>SIGNED_OFF", "CORRECTING>CORRECTING")),
			Map.entry("SIGNING", List.of("CLOSED>SIGNED_OFF", "CORRECTING>SIGNED_OFF")),
			Map.entry("CORRECTION", List.of("SIGNED_OFF>CORRECTING")),
			Map.entry("CORRECTION_GIVEN_UP", List.of("CORRECTING>SIGNED_OFF")));

	static Stream<Arguments> everyEventInEveryState() {
		return Arrays.stream(AssessmentEvent.values())
			.flatMap((event) -> Arrays.stream(AssessmentState.values()).map((state) -> Arguments.of(event, state)));
	}

	@Test
	void knowsEveryEvent() {
		assertThat(LIFE.keySet())
			.containsExactlyInAnyOrderElementsOf(Arrays.stream(AssessmentEvent.values()).map(Enum::name).toList());
	}

	@ParameterizedTest(name = "{0} in {1}")
	@MethodSource("everyEventInEveryState")
	void happensOrIsRefused(AssessmentEvent event, AssessmentState state) {
		List<String> next = LIFE.get(event.name())
			.stream()
			.filter((step) -> step.startsWith(state + ">"))
			.map((step) -> step.substring(step.indexOf('>') + 1))
			.toList();
		assertThat(event.isAllowedIn(state)).isEqualTo(!next.isEmpty());
		if (next.isEmpty()) {
			assertThatExceptionOfType(AssessmentRefusal.class).isThrownBy(() -> event.after(state))
				.withMessageMatching("[A-Z].*\\.");
		}
		else {
			assertThat(event.after(state)).hasToString(next.get(0));
		}
	}

}
