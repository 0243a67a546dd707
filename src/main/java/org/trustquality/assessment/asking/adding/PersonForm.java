package org.trustquality.assessment.asking.adding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.FieldError;
import org.trustquality.access.PersonName;
import org.trustquality.access.Role;
import org.trustquality.mail.MailAddress;

/**
 * What the form sends that adds one person.
 *
 * @param name the person's name
 * @param email the person's e-mail address
 * @param role what the person is in the trust
 */
record PersonForm(@Nullable String name, @Nullable String email, @Nullable String role) {

	String cleanName() {
		return (this.name != null) ? this.name.strip() : "";
	}

	Optional<MailAddress> address() {
		return MailAddress.parse(this.email);
	}

	Optional<Role> chosenRole() {
		return PersonToAsk.ROLES.stream().filter((each) -> each.name().equals(this.role)).findFirst();
	}

	List<FieldError> errors() {
		List<FieldError> errors = new ArrayList<>();
		if (cleanName().isEmpty()) {
			errors.add(new FieldError("name", "Enter the person's name"));
		}
		else if (!PersonName.isName(cleanName())) {
			errors.add(new FieldError("name", "Enter a name of at most 200 characters, on one line"));
		}
		if (address().isEmpty()) {
			errors.add(new FieldError("email", "Enter one e-mail address, such as name@example.org"));
		}
		if (chosenRole().isEmpty()) {
			errors.add(new FieldError("role", "Choose what the person is in the trust"));
		}
		return errors;
	}

	/** The person, if nothing is wrong. */
	PersonToAsk person() {
		return new PersonToAsk(cleanName(), address().orElseThrow(), chosenRole().orElseThrow());
	}

}
