package org.trustquality.review.share;

import java.util.List;
import java.util.UUID;

import org.trustquality.access.People;
import org.trustquality.access.Person;
import org.trustquality.access.Role;
import org.trustquality.access.TrustMember;
import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.Assessment;
import org.trustquality.mail.Letter;
import org.trustquality.mail.Outbox;
import org.trustquality.mail.ServiceAddress;
import org.trustquality.review.PortfolioPaths;
import org.trustquality.trust.EnglishDay;
import org.trustquality.trust.Trusts;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the adviser and the other organisers what is shared. No letter holds a level, a
 * score or a reason: those are for people who have signed in.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ShareLetters {

	private static final String SURPRISE = "If this is a surprise to you, speak to whoever did it.";

	private final People people;

	private final Trusts trusts;

	private final Outbox outbox;

	private final ServiceAddress address;

	ShareLetters(People people, Trusts trusts, Outbox outbox, ServiceAddress address) {
		this.people = people;
		this.trusts = trusts;
		this.outbox = outbox;
		this.address = address;
	}

	void shared(TrustVisit visit, Assessment assessment, ShareWish wish) {
		String trust = this.trusts.get(visit.trustId()).name();
		Person adviser = this.people.get(wish.adviserId());
		String until = "until " + EnglishDay.of(wish.endsOn()) + ".";
		this.outbox.send(adviser.email(),
				new Letter(trust + " shares its assessment with you", List.of("Dear " + adviser.name() + ",",
						trust + " shares with you what its board agreed in the assessment for the academic year "
								+ assessment.academicYear() + ", " + until,
						"How much is shared: " + wish.level().words() + ". The trust sees what you read, and when."),
						null,
						new Letter.Link("Open what is shared",
								this.address
									.to(new PortfolioPaths(visit.trustReference(), assessment.reference()).shared())),
						List.of("You sign in to read it.")));
		tellOthers(visit, assessment, "an assessment is shared",
				"shared what the board agreed in the assessment for the academic year " + assessment.academicYear()
						+ " with " + adviser.name() + ", " + until + " How much is shared: " + wish.level().words()
						+ ".");
	}

	void revoked(TrustVisit visit, Assessment assessment, UUID adviserId) {
		String trust = this.trusts.get(visit.trustId()).name();
		Person adviser = this.people.get(adviserId);
		this.outbox.send(adviser.email(),
				new Letter(trust + " no longer shares an assessment with you",
						List.of("Dear " + adviser.name() + ",",
								trust + " no longer shares with you what its board agreed in the assessment for the"
										+ " academic year " + assessment.academicYear() + "."),
						null, null, List.of("Speak to the trust if you do not know why.")));
		tellOthers(visit, assessment, "an assessment is no longer shared", "took back what was shared with "
				+ adviser.name() + " of the assessment for the academic year " + assessment.academicYear() + ".");
	}

	private void tellOthers(TrustVisit visit, Assessment assessment, String subject, String what) {
		String trust = this.trusts.get(visit.trustId()).name();
		String by = this.people.knownName(visit.trustId(), visit.personId());
		String page = new SharePaths(visit.trustReference(), assessment.reference()).share();
		for (TrustMember member : this.people.holdersOf(visit.trustId(), Role.ORGANISERS)) {
			if (!member.personId().equals(visit.personId())) {
				this.outbox.send(member.email(),
						new Letter(trust + ": " + subject, List.of("Dear " + member.name() + ",", by + " " + what),
								null, new Letter.Link("See what is shared", this.address.to(page)), List.of(SURPRISE)));
			}
		}
	}

}
