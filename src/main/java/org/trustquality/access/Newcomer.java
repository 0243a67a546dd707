package org.trustquality.access;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A name and an address as somebody typed them.
 *
 * @param name the person's name
 * @param email the person's e-mail address
 */
public record Newcomer(@Nullable String name, @Nullable String email) {

	private static final int NAME_LENGTH = 200;

	private static final int EMAIL_LENGTH = 254;

	/** Plain addresses only: no display names, no second address, no line breaks. */
	private static final Pattern EMAIL = Pattern
		.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

	public String cleanName() {
		return (this.name != null) ? this.name.strip() : "";
	}

	public String cleanEmail() {
		return (this.email != null) ? this.email.strip() : "";
	}

	/** What is wrong with the two; the fields are called name and email. */
	public List<FormFault> faults() {
		List<FormFault> faults = new ArrayList<>();
		if (cleanName().isEmpty()) {
			faults.add(new FormFault("name", "Enter the person's name"));
		}
		else if (cleanName().length() > NAME_LENGTH || cleanName().chars().anyMatch(Character::isISOControl)) {
			faults.add(new FormFault("name", "Enter a name of at most 200 characters, on one line"));
		}
		faults.addAll(addressFaults());
		return faults;
	}

	/** What is wrong with the address alone. */
	public List<FormFault> addressFaults() {
		boolean plain = cleanEmail().length() <= EMAIL_LENGTH && EMAIL.matcher(cleanEmail()).matches();
		return plain ? List.of()
				: List.of(new FormFault("email", "Enter one e-mail address, such as name@example.org"));
	}

}
