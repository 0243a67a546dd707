package org.trustquality.assessment.asking;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.trustquality.access.NotVisible;
import org.trustquality.access.TrustVisit;
import org.trustquality.access.helpdesk.InvitationWanted;
import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.AssessmentRefusal;
import org.trustquality.assessment.Assessments;
import org.trustquality.audit.Act;
import org.trustquality.audit.ActivityLog;
import org.trustquality.mail.Letter;
import org.trustquality.mail.Outbox;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes to the people who are asked, each with a link of their own. */
@Service
@Transactional
public class Sending {

	private static final Duration PAUSE = Duration.ofMinutes(1);

	private final Assessments assessments;

	private final Invitations invitations;

	private final InvitationRepository invitationRows;

	private final InvitationLinks links;

	private final Letters letters;

	private final Outbox outbox;

	private final ActivityLog log;

	private final Clock clock;

	Sending(Assessments assessments, Invitations invitations, InvitationRepository invitationRows,
			InvitationLinks links, Letters letters, Outbox outbox, ActivityLog log, Clock clock) {
		this.assessments = assessments;
		this.invitations = invitations;
		this.invitationRows = invitationRows;
		this.links = links;
		this.letters = letters;
		this.outbox = outbox;
		this.log = log;
		this.clock = clock;
	}

	/** Invites some of those who are asked, as far as they are mailed at all. */
	public void invite(Assessment assessment, Collection<UUID> people) {
		this.invitations.of(assessment)
			.stream()
			.filter((person) -> people.contains(person.personId()) && person.isUnfinished())
			.forEach((person) -> send(assessment, person, this.letters::invitation));
	}

	/**
	 * Sends a person the invitation again, for an organiser.
	 * @throws AssessmentRefusal if it would help nobody, or a mail has just gone out
	 */
	public void again(TrustVisit visit, UUID reference, UUID personId) {
		again(this.assessments.toChange(visit, reference), personId, visit.personId());
	}

	/**
	 * Sends a person the invitations of a trust again, for the help desk.
	 * @throws AssessmentRefusal if there is none to send
	 */
	@EventListener
	public void again(InvitationWanted wanted) {
		List<Assessment> open = this.invitationRows.ofPerson(wanted.trustId(), wanted.personId())
			.stream()
			.flatMap((invitation) -> this.assessments.behindLink(invitation.assessmentId()).stream())
			.filter(Assessment::isOpen)
			.toList();
		if (open.isEmpty()) {
			throw new AssessmentRefusal(
					"No assessment that asks this person is open, so there is no invitation to send.");
		}
		open.forEach((assessment) -> again(assessment, wanted.personId(), wanted.administrator()));
	}

	private void again(Assessment assessment, UUID personId, UUID actor) {
		assessment.requireOpen();
		InvitedPerson person = this.invitations.of(assessment)
			.stream()
			.filter((one) -> one.personId().equals(personId))
			.findFirst()
			.orElseThrow(NotVisible::new);
		requireSendable(person, this.clock.instant());
		send(assessment, person, this.letters::invitation).reminded(this.clock.instant());
		this.log.record(assessment.id().trustId(), actor, Act.INVITATION_SENT, Map.of("person", personId.toString()));
	}

	private static void requireSendable(InvitedPerson person, Instant now) {
		if (!person.isUnfinished()) {
			throw new AssessmentRefusal(person.name() + (person.paper() ? " answers on paper, so no e-mail goes out."
					: " has submitted already, so no invitation goes out."));
		}
		if (person.isRemindedSince(now.minus(PAUSE))) {
			throw new AssessmentRefusal("An e-mail to " + person.name()
					+ " went out less than a minute ago. Wait a little before you send another.");
		}
	}

	/** Reminds a person who has not finished. */
	public void remind(Assessment assessment, InvitedPerson person) {
		send(assessment, person, this.letters::reminder).reminded(this.clock.instant());
	}

	/** Tells everyone who is asked that there is more time, also those who submitted. */
	public void tellOfMoreTime(Assessment assessment, Instant before, String reason) {
		this.invitations.of(assessment)
			.forEach((person) -> send(assessment, person,
					(changed, reader, token) -> this.letters.extension(changed, reader, before, reason, token)));
	}

	/** Tells everyone who is asked that answering goes on. */
	public void tellOfReopening(Assessment assessment, String reason) {
		this.invitations.of(assessment)
			.forEach((person) -> send(assessment, person,
					(changed, reader, token) -> this.letters.reopening(changed, reader, reason, token)));
	}

	/** Tells everyone who knows of it that nothing will come of it. */
	public void tellOfCancellation(Assessment assessment, String reason) {
		this.invitations.toldOf(assessment)
			.forEach((person) -> this.outbox.send(person.email(),
					this.letters.cancellation(assessment, person, reason)));
	}

	private Invitation send(Assessment assessment, InvitedPerson person, Writer writer) {
		String token = this.links.make(assessment.id(), person.personId());
		UUID mail = this.outbox.send(person.email(), writer.write(assessment, person, token));
		Invitation invitation = this.invitationRows.findById(Invitations.key(assessment.id(), person.personId()))
			.orElseThrow();
		invitation.sent(mail);
		return invitation;
	}

	/** Writes one letter. */
	private interface Writer {

		Letter write(Assessment assessment, InvitedPerson person, String token);

	}

}
