package org.trustquality.framework;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

class ReadingGradeTests {

	@ParameterizedTest
	@CsvSource({ "the, 1", "school, 1", "trustee, 2", "behaviour, 3", "use, 1", "table, 2", "rule, 1", "value, 2",
			"people, 2", "trained, 1", "wanted, 2", "free, 1", "co-operate, 3", "2022, 1", "year, 1",
			"headteacher, 3" })
	void countsSyllables(String word, int syllables) {
		assertThat(ReadingGrade.syllables(word)).isEqualTo(syllables);
	}

	// 12 words in 2 sentences, 14 syllables
	@Test
	void followsThePublishedFormula() {
		assertThat(ReadingGrade.of("The board visits our schools. It asks what pupils say of them."))
			.isCloseTo(0.39 * 12 / 2 + 11.8 * 14 / 12 - 15.59, offset(1e-9));
	}

	@Test
	void longWordsInLongSentencesAreHarder() {
		assertThat(ReadingGrade.of("Organisational accountability necessitates systematic triangulation."))
			.isGreaterThan(20);
	}

}
