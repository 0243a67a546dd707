package org.trustquality.assessment.reading;

import java.util.List;

import org.trustquality.access.People;
import org.trustquality.access.Person;
import org.trustquality.access.Role;
import org.trustquality.access.TrustMember;
import org.trustquality.mail.Letter;
import org.trustquality.mail.Outbox;
import org.trustquality.mail.ServiceAddress;
import org.trustquality.trust.Trust;
import org.trustquality.trust.Trusts;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the person, the chair and the governance professional that somebody reads the
 * person's answers. No letter holds an answer.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReadingLetters {

	private final People people;

	private final Outbox outbox;

	private final Trusts trusts;

	private final ServiceAddress address;

	ReadingLetters(People people, Outbox outbox, Trusts trusts, ServiceAddress address) {
		this.people = people;
		this.outbox = outbox;
		this.trusts = trusts;
		this.address = address;
	}

	void tell(IntendedReading intended) {
		Trust trust = this.trusts.get(intended.assessment().id().trustId());
		Person person = intended.person();
		String name = this.people.names(trust.trustId(), List.of(person.personId()))
			.getOrDefault(person.personId(), person.name());
		this.outbox.send(person.email(), toPerson(intended, trust, name));
		for (TrustMember member : this.people.holdersOf(trust.trustId(), Role.STEWARDS)) {
			if (!member.personId().equals(person.personId())) {
				this.outbox.send(member.email(), toSteward(intended, trust, member, name));
			}
		}
	}

	private Letter toPerson(IntendedReading intended, Trust trust, String name) {
		return new Letter("Your answers for " + trust.name() + " are being read", List.of("Dear " + name + ",",
				"Whoever runs the computers for Trust Quality has opened what you answered in the assessment of "
						+ trust.name() + " for the academic year " + intended.assessment().academicYear()
						+ ", with your comments.",
				who(intended),
				"This stands in the trust's activity log. The trust's chair and governance professional are told."),
				null,
				new Letter.Link("See your answers and who read them",
						this.address.to("/trusts/" + trust.reference() + "/assessments/"
								+ intended.assessment().reference() + "/response/answers")),
				List.of("Ask them why, if you do not know. You can also ask your trust's data protection officer."));
	}

	private Letter toSteward(IntendedReading intended, Trust trust, TrustMember member, String name) {
		return new Letter(trust.name() + ": somebody's answers are being read", List.of("Dear " + member.name() + ",",
				"Whoever runs the computers for Trust Quality has opened what " + name
						+ " answered in the assessment of " + trust.name() + " for the academic year "
						+ intended.assessment().academicYear() + ". You cannot see these answers.",
				who(intended),
				"This stands in the trust's activity log, and everyone with a role in the trust can see that it happened."),
				null,
				new Letter.Link("See every time that answers were read",
						this.address.to("/trusts/" + trust.reference() + "/readings")),
				List.of("If you do not know of it, ask whoever runs the service for your trust."));
	}

	private static String who(IntendedReading intended) {
		return "Who reads: " + intended.readBy() + ". Reason: " + intended.reason();
	}

}
