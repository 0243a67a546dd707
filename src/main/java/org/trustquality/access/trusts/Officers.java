package org.trustquality.access.trusts;

import java.util.List;
import java.util.stream.Stream;

import org.trustquality.access.FieldError;
import org.trustquality.access.Newcomer;

/**
 * The two people with whom a trust begins.
 *
 * @param governanceProfessional adds the others and sets up the first assessment
 * @param chair leads the board
 */
public record Officers(Newcomer governanceProfessional, Newcomer chair) {

	/**
	 * What is wrong with them; the fields are called name, email, chairName and
	 * chairEmail. One person cannot be both: the chair signs off what the governance
	 * professional prepares.
	 */
	public List<FieldError> faults() {
		List<FieldError> faults = Stream
			.concat(faults(this.governanceProfessional, "governance professional", "name", "email"),
					faults(this.chair, "chair", "chairName", "chairEmail"))
			.toList();
		return (faults.isEmpty() && this.chair.cleanEmail().equalsIgnoreCase(this.governanceProfessional.cleanEmail()))
				? List.of(onePerson()) : faults;
	}

	/** What is said when both addresses lead to one person. */
	static FieldError onePerson() {
		return new FieldError("chairEmail",
				"The chair and the governance professional must be two people. Enter another address for one of them");
	}

	private static Stream<FieldError> faults(Newcomer newcomer, String who, String name, String email) {
		return newcomer.faults()
			.stream()
			.map((fault) -> fault.field().equals("name")
					? new FieldError(name, "Enter the name of the " + who + ", at most 200 characters on one line")
					: new FieldError(email, "Enter one e-mail address of the " + who + ", such as name@example.org"));
	}

}
