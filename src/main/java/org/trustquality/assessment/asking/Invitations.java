package org.trustquality.assessment.asking;

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
import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.AssessmentId;
import org.trustquality.assessment.AssessmentRefusal;
import org.trustquality.assessment.Assessments;
import org.trustquality.assessment.Capacity;

/** Who is asked to answer an assessment, for its organisers. */
@Service
@Transactional
public class Invitations {

	private final InvitationRepository invitations;

	private final Assessments assessments;

	private final People people;

	Invitations(InvitationRepository invitations, Assessments assessments, People people) {
		this.invitations = invitations;
		this.assessments = assessments;
		this.people = people;
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
		Assessment assessment = this.assessments.toChange(visit, reference);
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
