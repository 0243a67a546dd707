package org.trustquality.access.helpdesk;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The reason for deleting an account tells no name of its person. */
class ErasureFormTests {

	private static final Accounts.Account ACCOUNT = new Accounts.Account(UUID.randomUUID(), "Al Ng Beaumont",
			"al@example.org", null);

	private static final List<String> NAMES = List.of("Al Ng Beaumont", "Zoë O'Neill-Hart");

	private static int faults(String reason) {
		return new ErasureForm(reason).errors(ACCOUNT, NAMES).size();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Beaumont asked", "asked by mr BEAUMONT.", "(Hart) wrote", "ZOË wants it", "for o'neill",
			"Beaumont's wish", "write to Al@example.org" })
	void findsEachPartOfEachName(String reason) {
		assertThat(faults(reason)).isEqualTo(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Asked by letter on 3 November", "She heartily asks", "Al asks", "Beaumonts",
			"Ng, on the telephone" })
	void leavesOtherWordsAndVeryShortNamesAlone(String reason) {
		assertThat(faults(reason)).isZero();
	}

}
