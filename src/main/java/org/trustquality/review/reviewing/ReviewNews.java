package org.trustquality.review.reviewing;

import java.util.List;
import java.util.Map;

import org.trustquality.access.People;
import org.trustquality.access.Role;
import org.trustquality.access.TrustByTrust;
import org.trustquality.access.advising.AdviserVisit;
import org.trustquality.assessment.AssessmentPaths;
import org.trustquality.audit.Act;
import org.trustquality.audit.ActivityLog;
import org.trustquality.mail.Letter;
import org.trustquality.mail.Outbox;
import org.trustquality.mail.ServiceAddress;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells a trust of a review: its activity log, and the chair, the vice-chairs and the
 * governance professional by mail. No letter holds a level or a reason: those are for
 * people who have signed in. It works in the trust, so it comes last in a transaction.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReviewNews {

	private final TrustByTrust trustByTrust;

	private final People people;

	private final ActivityLog log;

	private final Outbox outbox;

	private final ServiceAddress address;

	ReviewNews(TrustByTrust trustByTrust, People people, ActivityLog log, Outbox outbox, ServiceAddress address) {
		this.trustByTrust = trustByTrust;
		this.people = people;
		this.log = log;
		this.outbox = outbox;
		this.address = address;
	}

	void sent(AdviserVisit adviser, Reviewed reviewed) {
		tell(adviser, reviewed, Act.REVIEW_SENT,
				new Words("an adviser has reviewed what the board agreed",
						"has reviewed what the board of %s agreed in its assessment of the academic year %s",
						"Your trust can reply to each point: agree, disagree, or point to evidence.",
						"Read the review and reply"));
	}

	void agreed(AdviserVisit adviser, Reviewed reviewed) {
		tell(adviser, reviewed, Act.REVIEW_AGREED, new Words("what you and your adviser agreed is on record",
				"has put on record what was agreed after the review of the assessment of %s of the academic year %s",
				"What the board signed off stays as it is.", "Read what was agreed"));
	}

	/** Writes an act into the trust's log. */
	void record(AdviserVisit adviser, Reviewed reviewed, Act act) {
		this.trustByTrust.in(trustId(reviewed), () -> {
			write(adviser, reviewed, act);
			return act;
		});
	}

	private void tell(AdviserVisit adviser, Reviewed reviewed, Act act, Words words) {
		String name = this.people.get(adviser.adviserId()).name();
		this.trustByTrust.in(trustId(reviewed), () -> {
			write(adviser, reviewed, act);
			this.people.holdersOf(trustId(reviewed), Role.ORGANISERS)
				.forEach((member) -> this.outbox.send(member.email(), letter(reviewed, name, member.name(), words)));
			return act;
		});
	}

	private void write(AdviserVisit adviser, Reviewed reviewed, Act act) {
		this.log.record(trustId(reviewed), adviser.adviserId(), act, Map.of("year", reviewed.year().toString()));
	}

	private static int trustId(Reviewed reviewed) {
		return reviewed.share().assessment().trustId();
	}

	private Letter letter(Reviewed reviewed, String adviser, String reader, Words words) {
		String path = AssessmentPaths.trust(reviewed.trust().reference()) + "/reviews/" + reviewed.begun().id();
		return new Letter(reviewed.trust().name() + ": " + words.subject, List.of("Dear " + reader + ",",
				adviser + " " + words.done.formatted(reviewed.trust().name(), reviewed.year()) + ".", words.next), null,
				new Letter.Link(words.link, this.address.to(path)), List.of("You sign in to read it."));
	}

	private record Words(String subject, String done, String next, String link) {
	}

}
