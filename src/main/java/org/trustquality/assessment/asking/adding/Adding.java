package org.trustquality.assessment.asking.adding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.trustquality.access.People;
import org.trustquality.access.Person;
import org.trustquality.access.Role;
import org.trustquality.access.TrustMember;
import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.Assessments;
import org.trustquality.assessment.Capacity;
import org.trustquality.assessment.asking.Invitations;
import org.trustquality.assessment.asking.InvitedPerson;
import org.trustquality.assessment.asking.Sending;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks people to answer: all of them, or nobody if something is wrong with one. Those who
 * are added while the assessment is open are invited at once.
 */
@Service
@Transactional
public class Adding {

	private final Assessments assessments;

	private final Invitations invitations;

	private final Sending sending;

	private final People people;

	private final Roles roles;

	Adding(Assessments assessments, Invitations invitations, Sending sending, People people, Roles roles) {
		this.assessments = assessments;
		this.invitations = invitations;
		this.sending = sending;
		this.people = people;
		this.roles = roles;
	}

	/** What speaks against asking people, without asking anybody. */
	@Transactional(readOnly = true)
	public List<Fault> check(TrustVisit visit, UUID reference, List<PersonToAsk> newcomers) {
		return faults(visit, this.assessments.toOrganise(visit, reference), newcomers);
	}

	/**
	 * Asks people, if nothing speaks against any of them.
	 * @return what speaks against it
	 * @throws org.trustquality.assessment.AssessmentRefusal if the assessment has closed
	 * or too many trustees would be asked
	 */
	public List<Fault> add(TrustVisit visit, UUID reference, List<PersonToAsk> newcomers) {
		this.people.require(visit, Role.ORGANISERS);
		this.people.hold(newcomers.stream().map((newcomer) -> newcomer.address().text()).toList());
		Assessment assessment = this.invitations.changeable(visit, reference);
		List<Fault> faults = faults(visit, assessment, newcomers);
		if (faults.isEmpty()) {
			Set<UUID> added = new HashSet<>();
			newcomers.forEach((newcomer) -> added.add(ask(visit, assessment, newcomer)));
			finish(assessment, added);
		}
		return faults;
	}

	private UUID ask(TrustVisit visit, Assessment assessment, PersonToAsk newcomer) {
		Person person = this.people.withEmail(newcomer.name(), newcomer.address().text());
		this.people.introduce(visit.trustId(), person.personId(), newcomer.name());
		this.roles.give(visit, person.personId(), newcomer.role());
		this.invitations.ask(visit, assessment, person.personId(), newcomer.name(), newcomer.capacity());
		return person.personId();
	}

	/** Asks everyone on the board, and the chief executive, who is not asked yet. */
	public void addBoard(TrustVisit visit, UUID reference) {
		this.people.require(visit, Role.ORGANISERS);
		this.people.holdMembers(visit.trustId());
		Assessment assessment = this.invitations.changeable(visit, reference);
		List<InvitedPerson> everyone = this.invitations.everyone(assessment);
		Set<UUID> asked = everyone.stream().map(InvitedPerson::personId).collect(Collectors.toCollection(HashSet::new));
		List<TrustMember> added = new ArrayList<>();
		List<TrustMember> members = this.people.membersOf(visit.trustId());
		if (everyone.stream().noneMatch((one) -> !one.isRemoved() && one.capacity() == Capacity.CHIEF_EXECUTIVE)) {
			members.stream()
				.filter((member) -> member.role() == Role.CHIEF_EXECUTIVE && asked.add(member.personId()))
				.findFirst()
				.ifPresent(added::add);
		}
		members.stream()
			.filter((member) -> Role.BOARD.contains(member.role()) && asked.add(member.personId()))
			.forEach(added::add);
		Map<UUID, String> names = this.invitations.namesGiven(visit);
		added.forEach((member) -> this.invitations.ask(visit, assessment, member.personId(),
				names.getOrDefault(member.personId(), member.name()), capacity(member)));
		finish(assessment, added.stream().map(TrustMember::personId).collect(Collectors.toSet()));
	}

	private void finish(Assessment assessment, Set<UUID> added) {
		this.invitations.requireBoardFits(assessment);
		if (assessment.isOpen()) {
			this.sending.invite(assessment, added);
		}
	}

	private List<Fault> faults(TrustVisit visit, Assessment assessment, List<PersonToAsk> newcomers) {
		AskingRules rules = new AskingRules(assessment, this.invitations.everyone(assessment),
				this.people.membersOf(visit.trustId()));
		return IntStream.range(0, newcomers.size())
			.boxed()
			.flatMap((place) -> rules.fault(newcomers.get(place)).map((error) -> new Fault(place, error)).stream())
			.toList();
	}

	private static Capacity capacity(TrustMember member) {
		return (member.role() == Role.CHIEF_EXECUTIVE) ? Capacity.CHIEF_EXECUTIVE : Capacity.TRUSTEE;
	}

}
