package org.trustquality.assessment.asking;

import java.util.ArrayList;
import java.util.List;

import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.Capacity;

/**
 * What the organisers' page shows: who is asked and how far they are, never an answer.
 *
 * @param assessment the assessment
 * @param people everyone who is asked
 * @param removed who was asked and no longer is
 */
public record Organising(Assessment assessment, List<InvitedPerson> people, List<InvitedPerson> removed) {

	/** The assessment with everyone who is or was asked. */
	public static Organising of(Assessment assessment, List<InvitedPerson> everyone) {
		return new Organising(assessment, everyone.stream().filter((person) -> !person.isRemoved()).toList(),
				everyone.stream().filter(InvitedPerson::isRemoved).toList());
	}

	public long trustees() {
		return this.people.stream().filter((person) -> person.capacity() == Capacity.TRUSTEE).count();
	}

	public long submitted() {
		return this.people.stream().filter(InvitedPerson::isSubmitted).count();
	}

	/** Who was taken off, by name. */
	public List<InvitedPerson> left() {
		return this.removed.stream().filter((person) -> !person.isDeleted()).toList();
	}

	/** What is left to say of those who deleted their accounts; empty if nobody did. */
	public String deleted() {
		long deleted = this.removed.stream().filter(InvitedPerson::isDeleted).count();
		if (deleted == 0) {
			return "";
		}
		return ((deleted == 1) ? "1 person has deleted their account."
				: deleted + " people have deleted their accounts.")
				+ " If they answered at least half of the statements before, their answers count.";
	}

	/** How far everybody is, in sentences. */
	public List<String> summary() {
		List<String> summary = new ArrayList<>();
		summary.add(submitted() + " of " + this.people.size() + " have submitted.");
		long started = this.people.stream().filter(InvitedPerson::isStarted).count();
		long waiting = this.people.size() - submitted() - started;
		summary.add(started + " " + has(started) + " started, " + waiting + " " + has(waiting) + " not.");
		long refused = this.people.stream().filter(InvitedPerson::isRefused).count();
		if (refused > 0) {
			summary.add(((refused == 1) ? "1 e-mail was" : refused + " e-mails were")
					+ " refused by the mail server. Open the person to see what to do.");
		}
		return summary;
	}

	private static String has(long count) {
		return (count == 1) ? "has" : "have";
	}

	/** Those to whom mails about answering go. */
	public List<InvitedPerson> mailed() {
		return this.people.stream().filter(InvitedPerson::isMailed).toList();
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
