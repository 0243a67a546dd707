package org.trustquality.system.database;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Which PostgreSQL releases keep row security tight. */
class ServerVersionTests {

	@ParameterizedTest
	@CsvSource({ "140022, false", "150013, false", "150014, true", "160009, false", "160010, true", "170005, false",
			"170006, true", "180000, true", "190000, true" })
	void startsWithTheReleasesThatClosedTheLeaks(int number, boolean supported) {
		assertThat(new ServerVersion(number).isSupported()).isEqualTo(supported);
	}

	@ParameterizedTest
	@CsvSource({ "150013, 15.13", "180000, 18.0" })
	void readsAsPeopleWriteIt(int number, String words) {
		assertThat(new ServerVersion(number)).hasToString(words);
	}

}
