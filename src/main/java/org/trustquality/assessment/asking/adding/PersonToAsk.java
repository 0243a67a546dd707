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

	/** As what the person answers. */
	Capacity capacity() {
		return (this.role == Role.CHIEF_EXECUTIVE) ? Capacity.CHIEF_EXECUTIVE : Capacity.TRUSTEE;
	}

	boolean hasAddress(String email) {
		return this.address.text().equalsIgnoreCase(email);
	}

}
