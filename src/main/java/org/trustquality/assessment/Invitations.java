package org.trustquality.assessment;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.trustquality.access.NotVisible;
import org.trustquality.access.People;
import org.trustquality.access.Person;
import org.trustquality.access.Role;
import org.trustquality.access.TrustMember;
import org.trustquality.access.TrustVisit;
import org.trustquality.audit.Act;
import org.trustquality.audit.ActivityLog;

/** Who is asked to answer an assessment, for its organisers. */
@Service
@Transactional
public class Invitations {

	private final InvitationRepository invitations;

	private final AssessmentRepository assessments;

	private final People people;

	private final ActivityLog log;

	Invitations(InvitationRepository invitations, AssessmentRepository assessments, People people, ActivityLog log) {
		this.invitations = invitations;
		this.assessments = assessments;
		this.people = people;
		this.log = log;
	}

	/**
	 * Asks a person to answer; the address decides who that is.
	 * @throws AssessmentRefusal if the assessment has closed, the person is asked already
	 * or a second chief executive would answer
	 */
	public void invite(TrustVisit visit, UUID assessmentReference, String name, String email, Capacity capacity) {
		Assessment assessment = changeable(visit, assessmentReference);
		if (capacity == Capacity.CHIEF_EXECUTIVE && hasChiefExecutive(assessment)) {
			throw new AssessmentRefusal("A chief executive has been added already. Only one can answer.");
		}
		Person person = this.people.withEmail(name, email);
		this.people.grant(visit.trustId(), person.personId(), roleOf(capacity));
		Invitation earlier = earlier(assessment, person.personId());
		if (earlier == null) {
			this.invitations.save(new Invitation(assessment.id(), person.personId(), name, capacity));
		}
		else if (earlier.isRemoved()) {
			requireSameCapacity(assessment, earlier, capacity);
			earlier.renew(name, capacity);
		}
		else {
			throw new AssessmentRefusal(earlier.name() + " has been added already with this e-mail address.");
		}
		requireBoardFits(assessment);
	}

	/** Asks everyone on the board, and the chief executive, who is not asked yet. */
	public void inviteBoard(TrustVisit visit, UUID assessmentReference) {
		Assessment assessment = changeable(visit, assessmentReference);
		Set<UUID> asked = this.invitations.ofAssessment(assessment.id())
			.stream()
			.map(Invitation::personId)
			.collect(Collectors.toSet());
		List<TrustMember> members = this.people.membersOf(visit.trustId());
		Map<UUID, String> names = namesGiven(visit);
		if (!hasChiefExecutive(assessment)) {
			members.stream()
				.filter((member) -> member.role() == Role.CHIEF_EXECUTIVE && asked.add(member.personId()))
				.findFirst()
				.ifPresent((member) -> invite(assessment, member, names, Capacity.CHIEF_EXECUTIVE));
		}
		members.stream()
			.filter((member) -> Role.BOARD.contains(member.role()) && asked.add(member.personId()))
			.forEach((member) -> invite(assessment, member, names, Capacity.TRUSTEE));
		requireBoardFits(assessment);
	}

	/** The names that this trust's organisers gave before, the latest of each person. */
	private Map<UUID, String> namesGiven(TrustVisit visit) {
		return this.invitations.ofTrust(visit.trustId())
			.stream()
			.collect(Collectors.toMap(Invitation::personId, Invitation::name, (earlier, later) -> later));
	}

	private void invite(Assessment assessment, TrustMember member, Map<UUID, String> names, Capacity capacity) {
		String name = names.getOrDefault(member.personId(), member.name());
		this.invitations.save(new Invitation(assessment.id(), member.personId(), name, capacity));
	}

	private void requireBoardFits(Assessment assessment) {
		assessment.requireBoardFits(this.invitations.trustees(assessment.id()));
	}

	/** Asks a person no longer; what they answered stays in the board's result. */
	public void remove(TrustVisit visit, UUID assessmentReference, UUID personId) {
		Invitation invitation = earlier(changeable(visit, assessmentReference), personId);
		if (invitation == null || invitation.isRemoved()) {
			throw new NotVisible();
		}
		invitation.remove();
	}

	/**
	 * Notes that a person answers on paper, which the visitor will type in.
	 * @throws AssessmentRefusal if the person has begun to answer, or is the visitor
	 */
	public void choosePaper(TrustVisit visit, UUID assessmentReference, UUID personId) {
		changeable(visit, assessmentReference);
		Invitation invitation = toTypeIn(visit, assessmentReference, personId);
		if (personId.equals(visit.personId())) {
			throw new AssessmentRefusal("You type the paper forms in yourself, so answer online.");
		}
		invitation.choosePaper();
		record(visit, Act.PAPER_CHOSEN, personId);
	}

	/**
	 * Notes that a person answers online after all.
	 * @throws AssessmentRefusal if something was entered already
	 */
	public void chooseOnline(TrustVisit visit, UUID assessmentReference, UUID personId) {
		changeable(visit, assessmentReference);
		toTypeIn(visit, assessmentReference, personId).chooseOnline();
		record(visit, Act.PAPER_NOT_CHOSEN, personId);
	}

	/** The invitation of a person who answers, or might answer, on paper. */
	@Transactional(readOnly = true)
	public Invitation toTypeIn(TrustVisit visit, UUID assessmentReference, UUID personId) {
		this.people.require(visit, Role.PAPER_READERS);
		Invitation found = this.assessments.find(visit.trustId(), assessmentReference)
			.map((assessment) -> earlier(assessment, personId))
			.orElseThrow(NotVisible::new);
		if (found.isRemoved()) {
			throw new NotVisible();
		}
		return found;
	}

	private void record(TrustVisit visit, Act act, UUID personId) {
		this.log.record(visit.trustId(), visit.personId(), act, Map.of("person", personId.toString()));
	}

	/** Everyone who is asked, by capacity and name. */
	@Transactional(readOnly = true)
	public List<InvitedPerson> of(Assessment assessment) {
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

	private Assessment changeable(TrustVisit visit, UUID reference) {
		this.people.require(visit, Role.ORGANISERS);
		Assessment assessment = this.assessments.findForChange(visit.trustId(), reference).orElseThrow(NotVisible::new);
		assessment.requireRespondentsMayChange();
		return assessment;
	}

	private boolean hasChiefExecutive(Assessment assessment) {
		return of(assessment).stream().anyMatch((invited) -> invited.capacity() == Capacity.CHIEF_EXECUTIVE);
	}

	private @Nullable Invitation earlier(Assessment assessment, UUID personId) {
		AssessmentId id = assessment.id();
		return this.invitations
			.findById(new Invitation.Key(id.trustId(), id.academicYear(), id.assessmentId(), personId))
			.orElse(null);
	}

	/** A sheet once begun stays what it was begun as. */
	private static void requireSameCapacity(Assessment assessment, Invitation earlier, Capacity capacity) {
		if (!assessment.isDraft() && earlier.capacity() != capacity) {
			throw new AssessmentRefusal(earlier.name() + " was asked before as "
					+ earlier.capacity().words().toLowerCase(Locale.ROOT) + ". That cannot change in this assessment.");
		}
	}

	private static Role roleOf(Capacity capacity) {
		return (capacity == Capacity.CHIEF_EXECUTIVE) ? Role.CHIEF_EXECUTIVE : Role.TRUSTEE;
	}

}
