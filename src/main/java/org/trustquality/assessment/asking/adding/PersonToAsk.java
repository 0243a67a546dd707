package org.trustquality.assessment.asking.adding;

import java.util.List;

import org.trustquality.access.Role;
import org.trustquality.assessment.Capacity;
import org.trustquality.mail.MailAddress;

/**
 * Somebody whom an organiser wants to ask.
 *
 * @param name the name that organisers see
 * @param address where the invitation goes; it decides who the person is
 * @param role what the person is in the trust
 */
record PersonToAsk(String name, MailAddress address, Role role) {

	/** What somebody who answers can be. */
	static final List<Role> ROLES = List.of(Role.TRUSTEE, Role.CHAIR, Role.VICE_CHAIR, Role.CHIEF_EXECUTIVE);

	private static final int LONGEST_NAME = 200;

	/** Whether a name is one: not empty, at most 200 characters, on one line. */
	static boolean isName(String name) {
		return !name.isBlank() && name.length() <= LONGEST_NAME && name.chars().noneMatch(PersonToAsk::breaksLine);
	}

	private static boolean breaksLine(int letter) {
		int kind = Character.getType(letter);
		return Character.isISOControl(letter) || kind == Character.LINE_SEPARATOR
				|| kind == Character.PARAGRAPH_SEPARATOR;
	}

	/** As what the person answers. */
	Capacity capacity() {
		return (this.role == Role.CHIEF_EXECUTIVE) ? Capacity.CHIEF_EXECUTIVE : Capacity.TRUSTEE;
	}

	boolean hasAddress(String email) {
		return this.address.text().equalsIgnoreCase(email);
	}

}
