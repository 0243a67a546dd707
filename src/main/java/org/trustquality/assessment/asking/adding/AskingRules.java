package org.trustquality.assessment.asking.adding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.trustquality.access.FieldError;
import org.trustquality.access.Role;
import org.trustquality.access.TrustMember;
import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.Capacity;
import org.trustquality.assessment.asking.InvitedPerson;

/**
 * Who can be asked besides those who are: nobody twice, one chief executive, one chair.
 *
 * @param assessment what they would answer
 * @param everyone who is or was asked
 * @param members the people of the trust
 */
record AskingRules(Assessment assessment, List<InvitedPerson> everyone, List<TrustMember> members) {

	/** What speaks against asking a person, if anything does. */
	Optional<FieldError> fault(PersonToAsk person) {
		return askedAlready(person).or(() -> askedAsSomethingElse(person))
			.or(() -> secondChiefExecutive(person))
			.or(() -> secondHolder(person, Role.CHIEF_EXECUTIVE))
			.or(() -> secondHolder(person, Role.CHAIR));
	}

	private Optional<FieldError> askedAlready(PersonToAsk person) {
		return earlier(person).filter((earlier) -> !earlier.isRemoved())
			.map((earlier) -> new FieldError("email",
					earlier.name() + " has been added already with this e-mail address."));
	}

	/** A sheet once begun stays what it was begun as. */
	private Optional<FieldError> askedAsSomethingElse(PersonToAsk person) {
		return earlier(person)
			.filter((earlier) -> !this.assessment.isDraft() && earlier.capacity() != person.capacity())
			.map((earlier) -> new FieldError("role",
					earlier.name() + " was asked before as " + earlier.capacity().words().toLowerCase(Locale.ROOT)
							+ ". That cannot change in this assessment."));
	}

	private Optional<FieldError> secondChiefExecutive(PersonToAsk person) {
		return this.everyone.stream()
			.filter((asked) -> person.role() == Role.CHIEF_EXECUTIVE && !asked.isRemoved()
					&& asked.capacity() == Capacity.CHIEF_EXECUTIVE)
			.findFirst()
			.map((asked) -> new FieldError("role",
					asked.name() + " has been added as chief executive already. Only one can answer."));
	}

	private Optional<FieldError> secondHolder(PersonToAsk person, Role role) {
		return this.members.stream()
			.filter((member) -> person.role() == role && member.role() == role && !person.hasAddress(member.email()))
			.findFirst()
			.map((holder) -> new FieldError("role", holder.name() + " is the " + role.words().toLowerCase(Locale.ROOT)
					+ ". If that has changed, hand the role over on the trust's people page first."));
	}

	private Optional<InvitedPerson> earlier(PersonToAsk person) {
		return this.everyone.stream().filter((asked) -> person.hasAddress(asked.email())).findFirst();
	}

}
