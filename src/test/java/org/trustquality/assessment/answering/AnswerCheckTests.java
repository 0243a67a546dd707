package org.trustquality.assessment.answering;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustquality.access.FieldError;

import static org.assertj.core.api.Assertions.assertThat;

class AnswerCheckTests {

	private static final SeenAnswer NOTHING_SEEN = SeenAnswer.of(new GivenAnswer(Answer.UNANSWERED, ""));

	@ParameterizedTest
	@CsvSource({ "1, 1", "5, 5", "not-sure, -1" })
	void readsAChoice(String choice, int code) {
		AnswerCheck check = AnswerCheck.of(form(choice, "", null));
		assertThat(check.errors()).isEmpty();
		assertThat(check.given()).isEqualTo(new GivenAnswer(Answer.ofCode(code), ""));
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", "0", "10", "-1", "2.5", "4 ", "3,4", "four", "<script>", "\u0664" })
	void refusesAnyOtherChoice(@Nullable String choice) {
		assertThat(AnswerCheck.of(form(choice, "", null)).errors()).isEqualTo(AnswerCheck.CHOOSE);
	}

	@Test
	void asksWhySomethingDoesNotApply() {
		assertThat(AnswerCheck.of(form("not-applicable", " ", null)).errors()).extracting(FieldError::field)
			.containsExactly("note");
		assertThat(AnswerCheck.of(form("not-applicable", "We have no sixth form", null)).errors()).isEmpty();
	}

	@Test
	void takesANoteOfTwoThousandCharactersAndNoLonger() {
		assertThat(AnswerCheck.of(form("3", "x".repeat(2000), null)).errors()).isEmpty();
		AnswerCheck check = AnswerCheck.of(form("3", "x".repeat(2001), null));
		assertThat(check.errors()).extracting(FieldError::message)
			.containsExactly("Your comment must be 2,000 characters or fewer. It has 2,001.");
		assertThat(check.given().note()).hasSize(2001);
	}

	@Test
	void countsALineBreakOnce() {
		assertThat(AnswerCheck.of(form("3", "a\r\nb", null)).given().note()).isEqualTo("a\nb");
	}

	@Test
	void refusesACharacterThatCannotBeStored() {
		assertThat(AnswerCheck.of(form("3", "a\u0000b", null)).errors()).extracting(FieldError::field)
			.containsExactly("note");
	}

	@Test
	void keepsTheAnswerWhenThePersonStopsWithoutChoosing() {
		AnswerForm form = new AnswerForm(null, "A thought", "-1", NOTHING_SEEN.noteDigest(), "later", null);
		AnswerCheck check = AnswerCheck.of(form);
		assertThat(check.errors()).isEmpty();
		assertThat(check.given()).isEqualTo(new GivenAnswer(Answer.NOT_SURE, "A thought"));
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", "x", "-3", "99999999999" })
	void refusesAFormThatDoesNotSayWhatWasSeen(@Nullable String seenCode) {
		AnswerForm form = new AnswerForm("3", "", seenCode, NOTHING_SEEN.noteDigest(), null, null);
		assertThat(AnswerCheck.of(form).errors()).extracting(FieldError::field).containsExactly("choice-1");
	}

	private static AnswerForm form(@Nullable String choice, String note, @Nullable String next) {
		return new AnswerForm(choice, note, "0", NOTHING_SEEN.noteDigest(), next, null);
	}

}
