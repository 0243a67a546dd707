package org.trustquality.assessment.asking;

import java.util.List;

import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.Capacity;

/**
 * What the organisers' page shows: who is asked and how far they are, never an answer.
 *
 * @param assessment the assessment
 * @param people everyone who is asked
 */
public record Organising(Assessment assessment, List<InvitedPerson> people) {

	/** The assessment with everyone who is asked. */
	public static Organising of(Assessment assessment, List<InvitedPerson> people) {
		return new Organising(assessment, people);
	}

	public long trustees() {
		return this.people.stream().filter((person) -> person.capacity() == Capacity.TRUSTEE).count();
	}

	public long submitted() {
		return this.people.stream().filter((person) -> person.status() == InvitationStatus.SUBMITTED).count();
	}

	public boolean canOpen() {
		return this.assessment.isDraft() && trustees() >= this.assessment.minimumRatings();
	}

	/** How many trustees are missing before the assessment can open. */
	public long trusteesMissing() {
		return Math.max(0, this.assessment.minimumRatings() - trustees());
	}

	public boolean canChangePeople() {
		return this.assessment.isDraft() || this.assessment.isOpen();
	}

}
