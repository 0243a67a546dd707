package org.trustquality.assessment.signoff.snapshot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JacksonException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The same content is always the same text, and nothing else is read. */
class SnapshotTests {

	private static final UUID ID = UUID.fromString("6f1c0b52-6d5a-4a35-9f4e-2f7f7f0f0001");

	private static Snapshot snapshot(double score) {
		EditionUsed edition = new EditionUsed("cst-2022.1", "ab", "all", 2022, List.of("Not yet", "Starting", "Partly"),
				List.of(new EditionUsed.DimensionUsed("QE", "Quality",
						List.of(new EditionUsed.IndicatorUsed("QE-1.1", "Teaching")))));
		AgreedStatement agreed = new AgreedStatement("QE-1.1", 2, "Starting", "\"Quote\" and é\nline", true, false,
				null);
		EvidenceEntry evidence = new EvidenceEntry("QE-1.1", ID, "Report", LocalDate.of(2026, 3, 1), null,
				"https://example.org", null, false, null);
		SignedFigures figures = new SignedFigures("1", 6, 5, null,
				new AgreedScores(score, List.of(new AgreedScores.AgreedDimension("QE", null)),
						List.of(new AgreedScores.AgreedPoints("QE-1.1", 50.0, -score / 3))));
		return new Snapshot(new Subject(ID, ID, "2026 to 2027", "INTERNAL", 5),
				new Signature(1, Signature.NOTHING_BEFORE, null, LocalDate.of(2026, 11, 3), "Item 6",
						Instant.parse("2026-11-04T10:15:00Z"), ID),
				new Outcome(edition, List.of(agreed), List.of(evidence), figures));
	}

	@ParameterizedTest
	@CsvSource({ "50, 50", "66.66666666666667, 66.6666666667", "0, 0", "-0.0, 0", "100, 100", "1e-11, 0",
			"0.00000000005, 0.0000000001", "33.333333333333336, 33.3333333333" })
	void writesNumbersWithTenDecimalsAtMost(double score, String written) {
		assertThat(snapshot(score).content()).contains("\"composite\":" + written + ",");
	}

	@Test
	void readsWhatItWroteAndWritesTheSameAgain() {
		for (int step = 0; step <= 300; step++) {
			String content = snapshot(step / 3.0).content();
			assertThat(Snapshot.read(content).content()).isEqualTo(content);
		}
	}

	@Test
	void writesKeysInAlphabeticalOrderDaysAndMomentsInFull() {
		String content = snapshot(50).content();
		assertThat(content).startsWith("{\"about\":\"What the board agreed")
			.contains("\"format\":1,\"outcome\":{\"agreed\":[{\"discussWithAdviser\":false,\"dissentNoted\":true,",
					"\"meetingDate\":\"2026-11-03\"", "\"signedAt\":\"2026-11-04T10:15:00Z\"", "\"targetLevel\":null",
					"é\\nline");
	}

	@Test
	void isTheSameUnderEveryLocale() {
		Locale before = Locale.getDefault();
		String content = snapshot(12.5).content();
		try {
			Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
			assertThat(snapshot(12.5).content()).isEqualTo(content);
		}
		finally {
			Locale.setDefault(before);
		}
	}

	@Test
	void readsNothingElse() {
		String content = snapshot(50).content();
		for (String other : List.of("", "null", "[]", "{}", content + " 1",
				content.replace("\"format\":1", "\"format\":null"),
				content.replace("\"format\":1", "\"format\":1,\"more\":1"), content.replace("\"format\":1,", ""),
				content.replace("\"agreed\":[{", "\"agreed\":null,\"x\":[{"),
				content.replace("2026-11-03", "2026-13-03"), content.replace(ID.toString(), "nobody"))) {
			assertThatExceptionOfType(JacksonException.class).as(other).isThrownBy(() -> {
				Snapshot read = Snapshot.read(other);
				throw new AssertionError(String.valueOf(read));
			});
		}
	}

	/** Whatever is no level, day or note that a board may leave out has to be there. */
	@Test
	void readsNothingThatLacksAPart() {
		String content = snapshot(50).content();
		List<String> optional = List.of("correctionReason", "place", "file", "reviewBy", "targetLevel", "board",
				"score", "dated", "link", "composite", "points", "difference");
		Matcher parts = Pattern.compile("\"(\\w+)\":(null|true|false|[-0-9.]+|\"(\\\\.|[^\"])*\")").matcher(content);
		int refused = 0;
		while (parts.find()) {
			String other = content.substring(0, parts.start(2)) + "null" + content.substring(parts.end(2));
			if (!optional.contains(parts.group(1))) {
				assertThatExceptionOfType(JacksonException.class).as(other).isThrownBy(() -> {
					Snapshot read = Snapshot.read(other);
					throw new AssertionError(String.valueOf(read));
				});
				refused++;
			}
		}
		for (String whole : List.of("subject", "signature", "outcome", "figures", "edition", "agreed", "evidence",
				"dimensions", "levels", "indicators")) {
			String other = content.replaceFirst("\"" + whole + "\":", "\"" + whole + "\":null,\"x\":");
			assertThatExceptionOfType(JacksonException.class).as(other).isThrownBy(() -> {
				Snapshot read = Snapshot.read(other);
				throw new AssertionError(String.valueOf(read));
			});
		}
		System.out.println("Signed versions that lack a part: refused=" + (refused + 10));
	}

	@Test
	void readsNoLevelOutsideTheScale() {
		String content = snapshot(50).content();
		for (String level : List.of("0", "-1", "-3", "4", "99")) {
			assertThatExceptionOfType(JacksonException.class).as(level)
				.isThrownBy(() -> Snapshot.read(content.replace("\"level\":2", "\"level\":" + level)).about());
		}
	}

	@Test
	void recognisesWhatSomebodyLookedAt() {
		Outcome outcome = snapshot(50).outcome();
		assertThat(outcome.digest()).isEqualTo(snapshot(20).outcome().digest()).hasSize(64);
		assertThat(outcome.digest())
			.isNotEqualTo(new Outcome(outcome.edition(), outcome.agreed(), List.of(), outcome.figures()).digest())
			.isNotEqualTo(new Outcome(outcome.edition(), List.of(), outcome.evidence(), outcome.figures()).digest());
	}

	@Test
	void linksToWebPagesOnly() {
		for (String link : List.of("javascript:alert(1)", "data:text/html,x", "//example.org", "ftp://example.org")) {
			assertThat(new EvidenceEntry("QE-1.1", ID, "t", null, null, link, null, false, null).isWebLink()).isFalse();
		}
	}

}
