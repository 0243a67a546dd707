package org.trustquality.review.campaign.choosing;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** How a line names a trust. */
class TypedReferenceTests {

	@ParameterizedTest
	@ValueSource(strings = { "TR01234", "tr01234", " TR 01234 ", "TR1234", "TR001234", "TR\u00A001234" })
	void readsATrNumberHoweverItIsWritten(String line) {
		assertThat(TypedReference.read(line)).isEqualTo(TypedReference.groupId("TR01234"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2044", " 2044", "UID 2044", "Group UID: 2044", "02044" })
	void readsAGroupUid(String line) {
		assertThat(TypedReference.read(line)).isEqualTo(TypedReference.uid("2044"));
	}

	@ParameterizedTest
	@CsvSource({ "St Mary’s Trust, ST MARY'S  TRUST", "Ash Trust, ash trust", "' Élan ', élan" })
	void readsANameWithoutCaseBlanksAndKindsOfApostrophe(String line, String name) {
		assertThat(TypedReference.read(line)).isEqualTo(TypedReference.name(name));
	}

	@ParameterizedTest
	@CsvSource({ "TR01234, TR01235", "TR2044, 2044", "Ash Trust, Ash", "TR, T R x" })
	void tellsWhatIsNotTheSame(String one, String other) {
		assertThat(TypedReference.read(one)).isNotEqualTo(TypedReference.read(other));
	}

	@Test
	void takesNoNumberForANameThatBeginsWithOne() {
		assertThat(TypedReference.read("07147060 LIMITED")).isEqualTo(TypedReference.name("07147060 limited"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "-", "TR99999999999999999999", "99999999999999999999", "😀", "%_\\" })
	void readsAnythingAsANameOtherwise(String line) {
		assertThat(TypedReference.read(line)).isEqualTo(TypedReference.name(line));
	}

}
