package org.trustquality.improvement.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.trustquality.access.People;
import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.AssessmentEvent;
import org.trustquality.assessment.Assessments;
import org.trustquality.framework.Edition;
import org.trustquality.framework.Editions;
import org.trustquality.improvement.Action;
import org.trustquality.improvement.ActionPaths;
import org.trustquality.improvement.Owner;
import org.trustquality.trust.EnglishDay;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts on a page what all pages about actions have in common. */
@Component
class OpenActions {

	private final Assessments assessments;

	private final Editions editions;

	private final People people;

	private final Clock clock;

	OpenActions(Assessments assessments, Editions editions, People people, Clock clock) {
		this.assessments = assessments;
		this.editions = editions;
		this.people = people;
		this.clock = clock;
	}

	/** The addresses, the day, and whether the visitor keeps actions. */
	void open(TrustVisit visit, Model model) {
		model.addAttribute("paths", ActionPaths.of(visit));
		model.addAttribute("today", today());
		model.addAttribute("organiser", this.people.isOrganiser(visit));
	}

	/**
	 * An assessment to whose results actions belong, for everybody who reads them.
	 * @throws org.trustquality.assessment.AssessmentRefusal before it has closed
	 */
	Assessment open(TrustVisit visit, UUID reference, Model model) {
		Assessment assessment = this.assessments.toRead(visit, reference);
		assessment.requireAllows(AssessmentEvent.ACTION);
		open(visit, model);
		model.addAttribute("assessment", assessment);
		model.addAttribute("here", ActionPaths.of(visit).in(reference));
		return assessment;
	}

	Edition edition(Assessment assessment) {
		return this.editions.get(assessment.editionId());
	}

	LocalDate today() {
		return EnglishDay.today(this.clock);
	}

	/** Who can own an action by account: each person with a role once, by name. */
	List<Owner> accounts(TrustVisit visit) {
		return this.people.membersOf(visit.trustId())
			.stream()
			.map((member) -> new Owner(member.personId(), member.name()))
			.distinct()
			.toList();
	}

	/** The same with the action's owner, who may have left. */
	List<Owner> accounts(TrustVisit visit, Action action) {
		List<Owner> accounts = new ArrayList<>(accounts(visit));
		Owner owner = action.plan().owner();
		if (owner.personId() != null && accounts.stream().noneMatch((one) -> owner.personId().equals(one.personId()))) {
			accounts.add(owner);
		}
		return accounts;
	}

	/** Whether an owner has an account and holds no role any more. */
	boolean hasLeft(TrustVisit visit, Owner owner) {
		return owner.personId() != null && this.people.rolesOf(visit.trustId(), owner.personId()).equals(Set.of());
	}

}
