package org.trustquality.access.advising;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.trustquality.access.People;
import org.trustquality.access.Person;
import org.trustquality.access.Role;
import org.trustquality.access.TrustMember;
import org.trustquality.mail.Letter;
import org.trustquality.mail.Outbox;
import org.trustquality.mail.ServiceAddress;
import org.trustquality.trust.EnglishDay;
import org.trustquality.trust.Trust;
import org.trustquality.trust.Trusts;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What advisers and trusts read when an appointment begins or ends. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AdvisingLetters {

	private static final String SURPRISE = "If this is a surprise to you, speak to whoever runs this service.";

	private static final String NOTHING_YET = "Nothing of your trust can be read before you share it. You choose which"
			+ " signed-off assessment, how much of it and until when, and can take it back at once.";

	private final People people;

	private final Trusts trusts;

	private final Outbox outbox;

	private final ServiceAddress address;

	AdvisingLetters(People people, Trusts trusts, Outbox outbox, ServiceAddress address) {
		this.people = people;
		this.trusts = trusts;
		this.outbox = outbox;
		this.address = address;
	}

	void made(Person person) {
		this.outbox.send(person.email(), new Letter("You are now an adviser in Trust Quality",
				List.of("Dear " + person.name() + ",",
						"You advise trusts to which you are appointed, and read what they share with you.",
						"Advisers sign in with a passkey, or with their work account where this service offers it."),
				null, new Letter.Link("Open your portfolio", this.address.to("/portfolio")), List.of(SURPRISE)));
	}

	void dismissed(Person person) {
		this.outbox.send(person.email(),
				new Letter("You are no longer an adviser in Trust Quality", List.of("Dear " + person.name() + ",",
						"You no longer advise any trust here, and what trusts shared with you is closed to you."), null,
						null, List.of(SURPRISE)));
	}

	/** Tells the adviser. */
	void appointed(UUID adviser, int trustId, Term term) {
		Person person = this.people.get(adviser);
		Trust trust = this.trusts.get(trustId);
		this.outbox.send(person.email(), new Letter("You now advise " + trust.name(), List.of(
				"Dear " + person.name() + ",",
				"You are appointed to advise " + trust.name() + " in Trust Quality, until "
						+ EnglishDay.of(term.endsOn()) + ".",
				term.reviews() ? "You review it: you judge each dimension before you see what its board agreed there."
						: "You read what it shares with you.",
				"You see nothing of it before it shares something. If you are not independent of it, declare a"
						+ " conflict of interest."),
				null, new Letter.Link("See your appointments", this.address.to("/portfolio/appointments")),
				List.of(SURPRISE)));
	}

	/** Tells those who organise in the trust; the transaction works in it. */
	void trustGot(UUID adviser, int trustId) {
		String name = this.people.get(adviser).name();
		tell(trustId, Role.ORGANISERS, "an adviser is appointed",
				name + " is appointed to advise your trust in Trust Quality.", NOTHING_YET);
	}

	/** Tells those who organise in the trust, and asks them to share anew. */
	void trustChanged(UUID predecessor, UUID adviser, int trustId) {
		String name = this.people.get(adviser).name();
		tell(trustId, Role.ORGANISERS, "another adviser is appointed",
				name + " now advises your trust in Trust Quality, in place of " + this.people.get(predecessor).name()
						+ ". What you shared before is closed, and nothing of it passes over.",
				"If " + name + " is to read it, share it with them. " + NOTHING_YET);
	}

	/** Tells the adviser and those who organise in the trust. */
	void ended(UUID adviser, int trustId) {
		Person person = this.people.get(adviser);
		this.outbox.send(person.email(), new Letter("You no longer advise " + this.trusts.get(trustId).name(), List.of(
				"Dear " + person.name() + ",",
				"Your appointment in Trust Quality has ended. What the trust shared with you is closed to you."), null,
				null, List.of(SURPRISE)));
		tell(trustId, Role.ORGANISERS, "an adviser's appointment has ended",
				person.name() + " no longer advises your trust in Trust Quality.",
				"What you shared with them is closed to them.");
	}

	/** Tells the chair and the governance professional, and not why. */
	void conflict(UUID adviser, int trustId) {
		tell(trustId, Role.STEWARDS, "your adviser has declared a conflict of interest",
				this.people.get(adviser).name()
						+ " has declared a conflict of interest about your trust in Trust Quality and no longer advises"
						+ " it. Why is known to whoever appoints advisers.",
				"What you shared with them is closed to them.");
	}

	private void tell(int trustId, Set<Role> roles, String subject, String... paragraphs) {
		Trust trust = this.trusts.get(trustId);
		for (TrustMember member : this.people.holdersOf(trustId, roles)) {
			this.outbox.send(member.email(),
					new Letter(trust.name() + ": " + subject, paragraphs(member, paragraphs), null,
							new Letter.Link("Open your trust's page", this.address.to("/trusts/" + trust.reference())),
							List.of(SURPRISE)));
		}
	}

	private static List<String> paragraphs(TrustMember member, String... paragraphs) {
		List<String> all = new ArrayList<>(List.of("Dear " + member.name() + ","));
		all.addAll(List.of(paragraphs));
		return all;
	}

}
