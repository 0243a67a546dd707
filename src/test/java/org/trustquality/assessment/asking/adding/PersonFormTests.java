package org.trustquality.assessment.asking.adding;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustquality.access.FieldError;

import static org.assertj.core.api.Assertions.assertThat;

class PersonFormTests {

	@Test
	void takesABareAddress() {
		PersonForm form = new PersonForm(" Síle O'Neil ", " Sile.ONeil+board@school-trust.example ", "TRUSTEE");
		assertThat(form.errors()).isEmpty();
		assertThat(form.cleanName()).isEqualTo("Síle O'Neil");
		assertThat(form.person().address().text()).isEqualTo("Sile.ONeil+board@school-trust.example");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "nobody", "a@b", "a@b.example, c@d.example", "A <a@b.example>",
			"a@b.example\r\nBcc: c@d.example", "a@b\u760a.example", "a\u0000@b.example", "\"a b\"@c.example" })
	void refusesAnythingElseAsAnAddress(String email) {
		assertThat(new PersonForm("Name", email, "TRUSTEE").errors()).extracting(FieldError::field)
			.containsExactly("email");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "   ", "Two\nlines", "Nul\u0000l" })
	void refusesNamesThatAreNone(String name) {
		assertThat(new PersonForm(name, "a@b.example", "TRUSTEE").errors()).extracting(FieldError::field)
			.containsExactly("name");
	}

	@Test
	void refusesLongNamesAndUnknownRoles() {
		assertThat(new PersonForm("x".repeat(201), "a@b.example", "ADVISER").errors()).extracting(FieldError::field)
			.containsExactly("name", "role");
	}

}
