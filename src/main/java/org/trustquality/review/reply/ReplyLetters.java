package org.trustquality.review.reply;

import java.util.List;

import org.trustquality.access.People;
import org.trustquality.access.Person;
import org.trustquality.access.TrustVisit;
import org.trustquality.mail.Letter;
import org.trustquality.mail.Outbox;
import org.trustquality.mail.ServiceAddress;
import org.trustquality.review.PortfolioPaths;
import org.trustquality.review.judgement.Review;
import org.trustquality.trust.Trusts;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells the adviser that a trust has replied. The letter holds nothing of the reply. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReplyLetters {

	private final People people;

	private final Outbox outbox;

	private final Trusts trusts;

	private final ServiceAddress address;

	ReplyLetters(People people, Outbox outbox, Trusts trusts, ServiceAddress address) {
		this.people = people;
		this.outbox = outbox;
		this.trusts = trusts;
		this.address = address;
	}

	/** An adviser whose account was deleted is told nothing. */
	void tellAdviser(TrustVisit visit, Review review) {
		this.people.find(review.adviserId())
			.ifPresent((adviser) -> this.outbox.send(adviser.email(), letter(visit, review, adviser)));
	}

	private Letter letter(TrustVisit visit, Review review, Person adviser) {
		String trust = this.trusts.get(visit.trustId()).name();
		String path = new PortfolioPaths(visit.trustReference(), review.assessment().assessmentId()).review();
		return new Letter(trust + ": a reply to your review",
				List.of("Dear " + adviser.name() + ",",
						trust + " has replied to your review of its assessment for the academic year " + review.year()
								+ ".",
						"Read what it says to each of your points, and put down what you both agree on."),
				null, new Letter.Link("Read the reply", this.address.to(path)),
				List.of("You sign in to read it. If the trust no longer shares the assessment with you, "
						+ "you can no longer open it."));
	}

}
