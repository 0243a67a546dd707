package org.trustquality.trust.register.file;

import java.nio.charset.StandardCharsets;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.trustquality.trust.register.NativeRegister;

/** The register's files are read or refused with a reason, whatever they are. */
class RegisterParserTests {

	@FuzzTest(maxDuration = "1m")
	void readsOrRefusesAnyFileOfGroups(byte[] bytes) {
		Reading.refused(NativeRegister.file("groups.csv", bytes), null);
	}

	@FuzzTest(maxDuration = "1m")
	void findsNoDayThatIsNone(byte[] bytes) {
		FileDay.in(new String(bytes, StandardCharsets.UTF_8), java.time.LocalDate.of(2026, 9, 14));
	}

}
