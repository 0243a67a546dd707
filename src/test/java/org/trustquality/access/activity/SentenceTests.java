package org.trustquality.access.activity;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trustquality.audit.Act;
import org.trustquality.audit.Activity;

import static org.assertj.core.api.Assertions.assertThat;

/** What the activity log says, in sentences. */
class SentenceTests {

	private static final UUID HELEN = UUID.randomUUID();

	private static final UUID PRIYA = UUID.randomUUID();

	private static final Map<UUID, String> NAMES = Map.of(HELEN, "Helen Marsh", PRIYA, "Priya $1 {role} \\ Sanderson");

	@Test
	void putsNamesInPlaceOfIds() {
		assertThat(sentence(HELEN, Act.ROLE_GIVEN, Map.of("person", PRIYA.toString(), "role", "chair")))
			.isEqualTo("Helen Marsh made Priya $1 {role} \\ Sanderson chair");
	}

	@Test
	void namesThoseWhoAreNotKnownAnyMore() {
		assertThat(sentence(UUID.randomUUID(), Act.ROLE_HANDED_OVER,
				Map.of("person", PRIYA.toString(), "role", "chair", "predecessor", UUID.randomUUID().toString())))
			.isEqualTo("Somebody who has left handed the role of chair from somebody who has left to "
					+ "Priya $1 {role} \\ Sanderson");
	}

	@Test
	void saysWhatTheServiceDid() {
		assertThat(sentence(null, Act.ASSESSMENT_CLOSED, Map.of("year", "2025 to 2026")))
			.isEqualTo("The service closed the assessment 2025 to 2026");
	}

	/** Also in lines from before the years were written in words. */
	@Test
	void saysHowLongAnswersAreKept() {
		assertThat(sentence(HELEN, Act.KEEPING_CHANGED, Map.of("before", "6 years", "after", "1 year")))
			.isEqualTo("Helen Marsh changed how long answers are kept from 6 years to 1 year");
		assertThat(sentence(HELEN, Act.KEEPING_CHANGED, Map.of("before", "6", "after", "1")))
			.isEqualTo("Helen Marsh changed how long answers are kept from 6 to 1");
		assertThat(sentence(null, Act.ANSWERS_DELETED, Map.of("year", "2020 to 2021", "count", "7 responses")))
			.isEqualTo(
					"The service deleted the answers to the assessment 2020 to 2021 by the trust's rule, 7 responses");
	}

	@Test
	void leavesAGapWhereADetailIsMissing() {
		assertThat(sentence(HELEN, Act.CLOSING_EXTENDED, Map.of("year", "2025 to 2026", "reason", "{actor} is ill")))
			.isEqualTo(
					"Helen Marsh moved the closing time of the assessment 2025 to 2026 to …. Reason: {actor} is ill");
	}

	@Test
	void saysThatALineCannotBeRead() {
		assertThat(sentence(HELEN, null, Map.of())).isEqualTo("Something that this version cannot read");
	}

	/** Whoever reads answers is nobody whom the trust knows. */
	@Test
	void namesWhoReadAnswersAsTheySignedIt() {
		assertThat(sentence(null, Act.ANSWERS_READ,
				Map.of("reader", "Ada Lowe", "person", PRIYA.toString(), "year", "2025 to 2026", "reason",
						"A court order")))
			.isEqualTo("Ada Lowe, for whoever runs the computers, had the answers of Priya $1 {role} \\ Sanderson"
					+ " to the assessment 2025 to 2026 opened. Reason: A court order");
	}

	@ParameterizedTest
	@EnumSource(value = Act.class, mode = EnumSource.Mode.EXCLUDE, names = "ANSWERS_READ")
	void isASentenceOfSomebody(Act act) {
		assertThat(act.sentence()).startsWith("{actor} ");
		assertThat(sentence(HELEN, act, Map.of())).startsWith("Helen Marsh ").doesNotContain("{");
	}

	private static String sentence(UUID actor, Act act, Map<String, String> details) {
		return Sentence.of(new Activity(1, Instant.EPOCH, actor, act, details), NAMES);
	}

}
