package org.trustquality.assessment.asking;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.trustquality.access.NotVisible;
import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.AssessmentId;
import org.trustquality.assessment.AssessmentRefusal;
import org.trustquality.assessment.Assessments;
import org.trustquality.assessment.Capacity;
import org.trustquality.audit.Act;
import org.trustquality.audit.ActivityLog;
import org.trustquality.mail.Delivery;
import org.trustquality.mail.Outbox;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is asked to answer an assessment. */
@Service
@Transactional
public class Invitations {

	private final InvitationRepository invitations;

	private final InvitationLinks links;

	private final Assessments assessments;

	private final Outbox outbox;

	private final ActivityLog log;

	Invitations(InvitationRepository invitations, InvitationLinks links, Assessments assessments, Outbox outbox,
			ActivityLog log) {
		this.invitations = invitations;
		this.links = links;
		this.assessments = assessments;
		this.outbox = outbox;
		this.log = log;
	}

	/**
	 * An assessment of which an organiser changes who is asked.
	 * @throws AssessmentRefusal once it has closed
	 */
	public Assessment changeable(TrustVisit visit, UUID reference) {
		Assessment assessment = this.assessments.toChange(visit, reference);
		assessment.requireRespondentsMayChange();
		return assessment;
	}

	/**
	 * Asks a person to answer.
	 * @throws AssessmentRefusal if the person is asked already or was asked as something
	 * else
	 */
	public void ask(TrustVisit visit, Assessment assessment, UUID personId, String name, Capacity capacity) {
		Optional<Invitation> earlier = find(assessment, personId);
		if (earlier.isEmpty()) {
			this.invitations.save(new Invitation(assessment.id(), personId, name, capacity));
		}
		else if (earlier.get().isRemoved()) {
			requireSameCapacity(assessment, earlier.get(), capacity);
			earlier.get().renew(name, capacity);
		}
		else {
			throw new AssessmentRefusal(earlier.get().name() + " has been added already with this e-mail address.");
		}
		record(visit, assessment, personId, Act.PERSON_ASKED);
	}

	/**
	 * Makes sure that an open assessment keeps what it promised about small boards.
	 * @throws AssessmentRefusal if too many trustees are asked by now
	 */
	public void requireBoardFits(Assessment assessment) {
		assessment.requireBoardFits(trusteesOf(assessment));
	}

	/** Asks a person no longer; what they answered stays in the board's result. */
	public void remove(TrustVisit visit, UUID assessmentReference, UUID personId) {
		Assessment assessment = changeable(visit, assessmentReference);
		takeOff(assessment, personId);
		record(visit, assessment, personId, Act.PERSON_NOT_ASKED);
	}

	/** Asks a person no longer, and lets the links in their mails lead nowhere. */
	public void takeOff(Assessment assessment, UUID personId) {
		find(assessment, personId).filter((invitation) -> !invitation.isRemoved())
			.orElseThrow(NotVisible::new)
			.remove();
		this.invitations.flush();
		this.links.end(assessment.id(), personId);
	}

	/** The names that this trust's organisers gave before, the latest of each person. */
	@Transactional(readOnly = true)
	public Map<UUID, String> namesGiven(TrustVisit visit) {
		return this.invitations.ofTrust(visit.trustId())
			.stream()
			.collect(Collectors.toMap(Invitation::personId, Invitation::name, (earlier, later) -> later));
	}

	/** Whether a person has begun to answer anything in a trust, or is still asked to. */
	@Transactional(readOnly = true)
	public boolean hasBegunOrIsAsked(int trustId, UUID personId) {
		return this.invitations.everOfPerson(trustId, personId)
			.stream()
			.anyMatch((invitation) -> invitation.isBegun() || !invitation.isRemoved());
	}

	/** Everyone who is asked, by capacity and name. */
	@Transactional(readOnly = true)
	public List<InvitedPerson> of(Assessment assessment) {
		return everyone(assessment).stream().filter((person) -> !person.isRemoved()).toList();
	}

	/**
	 * Everyone who is asked and knows it: all once it has opened, and before that those
	 * who were told that they answer on paper.
	 */
	@Transactional(readOnly = true)
	public List<InvitedPerson> toldOf(Assessment assessment) {
		return of(assessment).stream().filter((person) -> assessment.openedAt() != null || person.paper()).toList();
	}

	/**
	 * Everyone who is or was asked, by capacity and name, with how far their mails are.
	 */
	@Transactional(readOnly = true)
	public List<InvitedPerson> withDeliveries(Assessment assessment) {
		List<InvitedPerson> people = everyone(assessment);
		Map<UUID, Delivery> deliveries = this.outbox
			.deliveries(people.stream().map(InvitedPerson::mailId).filter(Objects::nonNull).toList());
		return people.stream()
			.map((person) -> person.with((person.mailId() != null) ? deliveries.get(person.mailId()) : null))
			.toList();
	}

	/** Everyone who is or was asked, by capacity and name. */
	@Transactional(readOnly = true)
	public List<InvitedPerson> everyone(Assessment assessment) {
		return this.invitations.people(assessment.id());
	}

	/** How many trustees are asked. */
	@Transactional(readOnly = true)
	public int trusteesOf(Assessment assessment) {
		return this.invitations.trustees(assessment.id());
	}

	/** What the visitor is asked to answer in this trust. */
	@Transactional(readOnly = true)
	public List<Invitation> toAnswer(TrustVisit visit) {
		return this.invitations.ofPerson(visit.trustId(), visit.personId());
	}

	/** Whether the visitor has a sheet in an assessment. */
	@Transactional(readOnly = true)
	public boolean hasBegun(TrustVisit visit, Assessment assessment) {
		return find(assessment, visit.personId())
			.filter((invitation) -> invitation.isBegun() && !invitation.isRemoved())
			.isPresent();
	}

	private Optional<Invitation> find(Assessment assessment, UUID personId) {
		return this.invitations.findById(key(assessment.id(), personId));
	}

	static Invitation.Key key(AssessmentId id, UUID personId) {
		return new Invitation.Key(id.trustId(), id.academicYear(), id.assessmentId(), personId);
	}

	/** A sheet once begun stays what it was begun as. */
	private static void requireSameCapacity(Assessment assessment, Invitation earlier, Capacity capacity) {
		if (!assessment.isDraft() && earlier.capacity() != capacity) {
			throw new AssessmentRefusal(earlier.name() + " was asked before as "
					+ earlier.capacity().words().toLowerCase(Locale.ROOT) + ". That cannot change in this assessment.");
		}
	}

	private void record(TrustVisit visit, Assessment assessment, UUID personId, Act act) {
		this.log.record(visit.trustId(), visit.personId(), act,
				Map.of("person", personId.toString(), "year", assessment.academicYear().toString()));
	}

}
