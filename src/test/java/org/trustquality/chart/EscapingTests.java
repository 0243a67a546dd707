package org.trustquality.chart;

import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class EscapingTests {

	@ParameterizedTest
	@ValueSource(strings = { "<script>alert(1)</script>", "\" onload=\"alert(1)", "' & \" > <", "]]>", "&lt;",
			"</title><b>", "<!--", "<![CDATA[", "ŵ Ysgol 校 😀" })
	void showsAnyTextAsItIs(String text) {
		Drawn profile = Drawn.of(profileNaming(text));
		assertThat(profile.words("title")).isEqualTo(text);
		assertThat(profile.words("desc")).contains(text);
		assertThat(String.join(" ", profile.texts())).contains(text);
		assertThat(profile.all("script")).isEmpty();
		assertThat(Drawn.of(spreadNaming(text)).words("desc")).contains(text);
		assertThat(Drawn.of(dumbbellNaming(text)).words("desc")).contains(text);
		assertThat(Drawn.of(lineNaming(text)).words("desc")).contains(text);
		assertThat(Drawn.of(progressNaming(text)).words("desc")).contains(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u0000", "\u0001", "\u000B", "\u001F", "\u007F", "\u0085", "\uFFFE", "\uFFFF", "\uD800",
			"\uDC00" })
	void replacesWhatXmlCannotHold(String character) {
		String text = "a" + character + "b";
		Drawn profile = Drawn.of(profileNaming(text));
		assertThat(profile.words("title")).isEqualTo("a\uFFFDb");
		assertThat(Drawn.of(spreadNaming(text)).words("title")).isEqualTo("a\uFFFDb");
	}

	@Test
	void keepsPairsOfSurrogatesWhereItBreaksLongWords() {
		Drawn profile = Drawn.of(profileNaming("a" + "😀".repeat(60)));
		assertThat(profile.texts()).noneMatch((text) -> text.contains("\uFFFD"));
	}

	private static Chart profileNaming(String text) {
		ProfileKey key = new ProfileKey(text, text, text, text, text, text);
		List<ProfileRow> rows = List.of(ProfileRow.of(text, 50, 50.0), ProfileRow.notShown(text, text));
		return new ProfileChart(text, text, Collections.nCopies(5, text), key, rows);
	}

	private static Chart spreadNaming(String text) {
		return new SpreadChart(text, text, Collections.nCopies(5, text), List.of(1, 2, 3, 4, 5), 6, null);
	}

	private static Chart dumbbellNaming(String text) {
		return new DumbbellChart(text, text, Collections.nCopies(5, text), Voice.AGREED, text, text, text,
				List.of(DumbbellRow.of(text, 1, 2).words(text), DumbbellRow.notShown(text, text)));
	}

	private static Chart progressNaming(String text) {
		return new ProgressChart(text, text, 2, List.of(text), List.of(new ProgressLine(text, List.of(1))));
	}

	private static Chart lineNaming(String text) {
		return new LineChart(text, text, Voice.TRUSTEES,
				List.of(LinePoint.first(text, 1), LinePoint.notShown(text, text)));
	}

}
