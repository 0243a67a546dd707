package org.trustquality.access;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.trustquality.mail.MailAddress;

/**
 * A name and an address as somebody typed them.
 *
 * @param name the person's name
 * @param email the person's e-mail address
 */
public record Newcomer(@Nullable String name, @Nullable String email) {

	public String cleanName() {
		return (this.name != null) ? this.name.strip() : "";
	}

	public String cleanEmail() {
		return (this.email != null) ? this.email.strip() : "";
	}

	/** What is wrong with the two; the fields are called name and email. */
	public List<FieldError> faults() {
		List<FieldError> faults = new ArrayList<>();
		if (cleanName().isEmpty()) {
			faults.add(new FieldError("name", "Enter the person's name"));
		}
		else if (!PersonName.isName(cleanName())) {
			faults.add(new FieldError("name", "Enter a name of at most 200 characters, on one line"));
		}
		faults.addAll(addressFaults());
		return faults;
	}

	/** What is wrong with the address alone. */
	public List<FieldError> addressFaults() {
		return MailAddress.parse(this.email).isPresent() ? List.of()
				: List.of(new FieldError("email", "Enter one e-mail address, such as name@example.org"));
	}

}
