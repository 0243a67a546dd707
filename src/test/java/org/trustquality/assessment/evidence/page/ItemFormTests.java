package org.trustquality.assessment.evidence.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustquality.assessment.evidence.FileWords;
import org.trustquality.access.FieldError;
import org.trustquality.assessment.evidence.ItemFacts;

import static org.assertj.core.api.Assertions.assertThat;

class ItemFormTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

	private final List<FieldError> errors = new ArrayList<>();

	private static ItemForm titled(String title) {
		return new ItemForm(title, "", null, "", "", null, "", "", "");
	}

	@Test
	void needsATitleOnly() {
		ItemFacts facts = titled("  Attendance\r\n report ").facts(TODAY, this.errors);
		assertThat(this.errors).isEmpty();
		assertThat(facts).isEqualTo(new ItemFacts("Attendance report", null, null, false, null));
	}

	@Test
	void readsEverything() {
		ItemForm form = new ItemForm("Report", "3", "5", "2026", " page 4 ", "yes", "25", "11", "2026");
		assertThat(form.facts(TODAY, this.errors))
			.isEqualTo(new ItemFacts("Report", LocalDate.of(2026, 5, 3), "page 4", true, LocalDate.of(2026, 11, 25)));
		assertThat(this.errors).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "   ", "a\u0000b", "a\u202Eb", "\u2028" })
	void refusesTitles(String title) {
		titled(title).facts(TODAY, this.errors);
		assertThat(this.errors).extracting(FieldError::field).containsExactly("title");
	}

	@Test
	void takesTwoHundredCharactersAndNoMore() {
		titled("t".repeat(200)).facts(TODAY, this.errors);
		assertThat(this.errors).isEmpty();
		new ItemForm("t".repeat(201), null, null, null, "p".repeat(201), null, null, null, null).facts(TODAY,
				this.errors);
		assertThat(this.errors).extracting(FieldError::field).containsExactly("title", "place");
	}

	@ParameterizedTest
	@CsvSource({ "31,2,2026", "0,1,2026", "1,13,2026", "x,1,2026", "1,,", ",,2026", "1,1,26", "1,1,1899",
			"1,1,999999999", "1,1,99999999999", "26,11,2026", "1.5,1,2026" })
	void refusesDatesOfADocument(String day, String month, String year) {
		new ItemForm("T", day, month, year, null, null, null, null, null).facts(TODAY, this.errors);
		assertThat(this.errors).extracting(FieldError::field).containsExactly("day");
	}

	@ParameterizedTest
	@CsvSource({ "24,11,2026", "26,11,2036", "30,2,2027", "x,y,z", "1,,2027" })
	void refusesDaysToLookAgain(String day, String month, String year) {
		new ItemForm("T", null, null, null, null, null, day, month, year).facts(TODAY, this.errors);
		assertThat(this.errors).extracting(FieldError::field).containsExactly("reviewDay");
	}

	@Test
	void writesSizesAsPeopleReadThem() {
		assertThat(List.of(FileWords.size(1), FileWords.size(1023), FileWords.size(340 * 1024),
				FileWords.size(10 * 1024 * 1024)))
			.containsExactly("1 bytes", "1023 bytes", "340 KB", "10.0 MB");
	}

}
