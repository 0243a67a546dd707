package org.trustquality.access.signin;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.FieldError;
import org.trustquality.mail.MailAddress;

/**
 * What the form sends that asks for a code.
 *
 * @param email the address to send it to
 */
record SignInForm(@Nullable String email) {

	Optional<MailAddress> address() {
		return MailAddress.parse(this.email);
	}

	List<FieldError> errors() {
		return address().isPresent() ? List.of()
				: List.of(new FieldError("email", "Enter your e-mail address, such as name@example.org"));
	}

}
