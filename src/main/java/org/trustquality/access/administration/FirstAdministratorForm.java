package org.trustquality.access.administration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.FieldError;
import org.trustquality.access.PersonName;
import org.trustquality.access.TypedCode;
import org.trustquality.mail.MailAddress;

/**
 * What the form sends that makes the first administrator.
 *
 * @param code the set-up code from the log
 * @param name the administrator's name
 * @param email their e-mail address
 */
record FirstAdministratorForm(@Nullable String code, @Nullable String name, @Nullable String email) {

	static final FieldError WRONG_CODE = new FieldError("code",
			"Enter the set-up code from the log of the newest start, such as K7PD 3XWM 9QRT 4HJN 6CVB");

	Optional<TypedCode> typedCode() {
		return TypedCode.typed(this.code, FirstAdministrator.LENGTH);
	}

	Optional<MailAddress> address() {
		return MailAddress.parse(this.email);
	}

	String cleanName() {
		return (this.name != null) ? this.name.strip() : "";
	}

	List<FieldError> errors() {
		List<FieldError> errors = new ArrayList<>();
		if (typedCode().isEmpty()) {
			errors.add(WRONG_CODE);
		}
		if (cleanName().isEmpty()) {
			errors.add(new FieldError("name", "Enter your name"));
		}
		else if (!PersonName.isName(cleanName())) {
			errors.add(new FieldError("name", "Enter a name of at most 200 characters, on one line"));
		}
		if (address().isEmpty()) {
			errors.add(new FieldError("email", "Enter your e-mail address, such as name@example.org"));
		}
		return errors;
	}

}
