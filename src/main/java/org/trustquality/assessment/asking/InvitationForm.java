package org.trustquality.assessment.asking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.trustquality.assessment.Capacity;
import org.trustquality.assessment.FieldError;

/**
 * What the form sends that adds one person.
 *
 * @param name the person's name
 * @param email the person's e-mail address
 * @param capacity as what the person answers
 */
record InvitationForm(@Nullable String name, @Nullable String email, @Nullable String capacity) {

	private static final int NAME_LENGTH = 200;

	private static final int EMAIL_LENGTH = 254;

	/** Plain addresses only: no display names, no second address, no line breaks. */
	private static final Pattern EMAIL = Pattern
		.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

	String cleanName() {
		return (this.name != null) ? this.name.strip() : "";
	}

	String cleanEmail() {
		return (this.email != null) ? this.email.strip() : "";
	}

	Optional<Capacity> chosenCapacity() {
		return Arrays.stream(Capacity.values()).filter((each) -> each.name().equals(this.capacity)).findFirst();
	}

	List<FieldError> errors() {
		List<FieldError> errors = new ArrayList<>();
		if (cleanName().isEmpty()) {
			errors.add(new FieldError("name", "Enter the person's name"));
		}
		else if (cleanName().length() > NAME_LENGTH || cleanName().chars().anyMatch(Character::isISOControl)) {
			errors.add(new FieldError("name", "Enter a name of at most 200 characters, on one line"));
		}
		if (cleanEmail().length() > EMAIL_LENGTH || !EMAIL.matcher(cleanEmail()).matches()) {
			errors.add(new FieldError("email", "Enter one e-mail address, such as name@example.org"));
		}
		if (chosenCapacity().isEmpty()) {
			errors.add(new FieldError("capacity", "Choose whether the person is a trustee or the chief executive"));
		}
		return errors;
	}

}
