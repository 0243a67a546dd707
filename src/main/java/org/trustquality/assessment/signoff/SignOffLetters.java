package org.trustquality.assessment.signoff;

import java.util.List;

import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.AssessmentPaths;
import org.trustquality.assessment.asking.InvitedPerson;
import org.trustquality.assessment.asking.Invitations;
import org.trustquality.mail.Letter;
import org.trustquality.mail.Outbox;
import org.trustquality.mail.ServiceAddress;
import org.trustquality.trust.EnglishDay;
import org.trustquality.trust.Trusts;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells everyone who was asked that a version was signed. No letter holds a level, a
 * score or a reason: those are for people who have signed in.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SignOffLetters {

	private final Invitations invitations;

	private final Outbox outbox;

	private final Trusts trusts;

	private final ServiceAddress address;

	SignOffLetters(Invitations invitations, Outbox outbox, Trusts trusts, ServiceAddress address) {
		this.invitations = invitations;
		this.outbox = outbox;
		this.trusts = trusts;
		this.address = address;
	}

	void tellEveryone(TrustVisit visit, Assessment assessment, SignedVersion signed) {
		this.invitations.of(assessment)
			.forEach((person) -> this.outbox.send(person.email(), letter(visit, assessment, signed, person)));
	}

	private Letter letter(TrustVisit visit, Assessment assessment, SignedVersion signed, InvitedPerson person) {
		String trust = this.trusts.get(visit.trustId()).name();
		boolean corrected = signed.correctionReason() != null;
		String path = AssessmentPaths.of(visit, assessment.reference()).meeting().version(signed.version());
		return new Letter(trust + (corrected ? ": what the board agreed has been corrected" : ": the board has agreed"),
				List.of("Dear " + person.name() + ",",
						"The chair signed off " + (corrected ? "a corrected version of " : "")
								+ "what the board agreed in the assessment of " + trust + " for the academic year "
								+ assessment.academicYear() + ". The board met on "
								+ EnglishDay.of(signed.meetingDate()) + ".",
						corrected ? "The version before stays readable. Thank you for giving your view."
								: "Thank you for giving your view."),
				null, new Letter.Link("Read what was agreed", this.address.to(path)),
				List.of("You sign in to read it."));
	}

}
