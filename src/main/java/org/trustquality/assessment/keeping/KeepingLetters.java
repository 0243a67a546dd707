package org.trustquality.assessment.keeping;

import java.util.List;
import java.util.stream.Collectors;

import org.trustquality.access.People;
import org.trustquality.access.Role;
import org.trustquality.access.TrustMember;
import org.trustquality.access.TrustVisit;
import org.trustquality.mail.Letter;
import org.trustquality.mail.Outbox;
import org.trustquality.mail.ServiceAddress;
import org.trustquality.trust.Trust;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the other organisers who changed how long answers are kept, and what goes in the
 * next night, while the number can still be changed back.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class KeepingLetters {

	private final People people;

	private final Outbox outbox;

	private final ServiceAddress address;

	KeepingLetters(People people, Outbox outbox, ServiceAddress address) {
		this.people = people;
		this.outbox = outbox;
		this.address = address;
	}

	void tell(TrustVisit visit, Trust trust, int before, KeepingPlan plan) {
		String decider = this.people.knownName(visit.trustId(), visit.personId());
		for (TrustMember member : this.people.holdersOf(visit.trustId(), Role.ORGANISERS)) {
			if (!member.personId().equals(visit.personId())) {
				this.outbox.send(member.email(), letter(trust, before, plan, decider, member.name()));
			}
		}
	}

	private Letter letter(Trust trust, int before, KeepingPlan plan, String decider, String name) {
		return new Letter(trust.name() + ": answers are now kept for " + plan.yearsInWords(),
				List.of("Dear " + name + ",",
						decider + " changed how long " + trust.name() + " keeps what people answered: from "
								+ KeepingPlan.inWords(before) + " to " + plan.yearsInWords()
								+ " after the end of the academic year.",
						deleted(plan), changingBack(plan)),
				null,
				new Letter.Link("See how long answers are kept",
						this.address.to("/trusts/" + trust.reference() + "/retention")),
				List.of("The trust's chair, vice-chairs and governance professionals are told."));
	}

	private static String deleted(KeepingPlan plan) {
		if (!plan.isAnythingDue()) {
			return "Nothing is deleted at 3am on " + plan.nextInWords() + ".";
		}
		return "At 3am on " + plan.nextInWords() + " the service deletes " + plan.responsesInWords() + " to "
				+ plan.assessmentsInWords() + ": "
				+ plan.due().stream().map(KeptAnswers::assessmentInWords).collect(Collectors.joining("; ")) + ". "
				+ plan.loss();
	}

	private static String changingBack(KeepingPlan plan) {
		return "If that is not what your trust wants, you can change the number back" + (plan.isAnythingDue()
				? " before 3am on " + plan.nextInWords() + ". After that it is too late." : ".");
	}

}
