package org.trustquality.assessment.setup;

import java.util.ArrayList;
import java.util.List;

import org.trustquality.access.People;
import org.trustquality.access.Role;
import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.AssessmentPlan;
import org.trustquality.assessment.Assessments;
import org.trustquality.assessment.own.OwnIndicators;
import org.trustquality.framework.Edition;
import org.trustquality.framework.Editions;
import org.trustquality.framework.OwnEditions;
import org.trustquality.framework.OwnIndicator;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sets assessments up, for organisers. With indicators of the trust's own the assessment
 * gets an edition of its own, which nobody but the trust can read.
 */
@Service
@Transactional
class SettingUp {

	private final Assessments assessments;

	private final Editions editions;

	private final OwnEditions ownEditions;

	private final OwnIndicators ownIndicators;

	private final People people;

	SettingUp(Assessments assessments, Editions editions, OwnEditions ownEditions, OwnIndicators ownIndicators,
			People people) {
		this.assessments = assessments;
		this.editions = editions;
		this.ownEditions = ownEditions;
		this.ownIndicators = ownIndicators;
		this.people = people;
	}

	/** What the board of a trust can be asked, the dimensions first. */
	@Transactional(readOnly = true)
	List<Offer> offers(TrustVisit visit) {
		this.people.require(visit, Role.ORGANISERS);
		Edition current = this.editions.current();
		List<OwnIndicator> own = this.ownIndicators.fitting(visit, current);
		List<Offer> offers = new ArrayList<>();
		for (Edition edition : this.editions.offered()) {
			offers.add(new Offer(edition, List.of()));
			if (edition.equals(current) && !own.isEmpty()) {
				offers.add(new Offer(edition, own));
			}
		}
		return offers;
	}

	/** Sets an assessment up that asks what was chosen. */
	Assessment setUp(TrustVisit visit, AssessmentPlan plan, Offer chosen) {
		this.people.require(visit, Role.ORGANISERS);
		return this.assessments.setUp(visit, chosen.own().isEmpty() ? plan : plan.asking(own(visit, chosen).id()));
	}

	/** Asked again, because somebody may have changed one in the meantime. */
	private Edition own(TrustVisit visit, Offer chosen) {
		List<OwnIndicator> own = this.ownIndicators.toAsk(visit, chosen.edition());
		return own.isEmpty() ? chosen.edition() : this.ownEditions.make(visit.trustId(), chosen.edition(), own);
	}

}
