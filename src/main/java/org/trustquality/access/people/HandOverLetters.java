package org.trustquality.access.people;

import java.util.List;

import org.trustquality.access.TrustVisit;
import org.trustquality.mail.Letter;
import org.trustquality.mail.ServiceAddress;

import org.springframework.stereotype.Component;

/** What both people read when a role has moved. */
@Component
class HandOverLetters {

	private static final List<String> CLOSING = List
		.of("If this is a surprise to you, speak to your trust's chair or governance professional.");

	private final ServiceAddress address;

	HandOverLetters(ServiceAddress address) {
		this.address = address;
	}

	Letter toSuccessor(HandOver plan, String trust, String by, TrustVisit visit) {
		String role = plan.role().inSentence();
		return new Letter("You are now " + role + " of " + trust,
				List.of("Dear " + plan.successor().name(),
						by + " has handed the role of " + role + " of " + trust + " from " + plan.predecessor().name()
								+ " to you in Trust Quality.",
						"You sign in with this e-mail address."),
				null, link("Open your trust's page", visit), CLOSING);
	}

	Letter toPredecessor(HandOver plan, String trust, String by, TrustVisit visit) {
		String role = plan.role().inSentence();
		HandOver.Side side = plan.predecessor();
		boolean stays = !side.afterwards().isEmpty();
		String after = stays ? "Your roles there are now: " + side.afterwardsInWords() + "."
				: "You hold no role there any more, so you no longer see anything of this trust.";
		return new Letter("You are no longer " + role + " of " + trust,
				List.of("Dear " + side.name(),
						by + " has handed your role of " + role + " of " + trust + " to " + plan.successor().name()
								+ " in Trust Quality.",
						after),
				null, stays ? link("Open your trust's page", visit) : null, CLOSING);
	}

	private Letter.Link link(String words, TrustVisit visit) {
		return new Letter.Link(words, this.address.to("/trusts/" + visit.trustReference()));
	}

}
