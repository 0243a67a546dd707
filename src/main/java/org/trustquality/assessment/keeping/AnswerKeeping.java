package org.trustquality.assessment.keeping;

import java.util.Map;

import org.trustquality.access.People;
import org.trustquality.access.Role;
import org.trustquality.access.TrustVisit;
import org.trustquality.audit.Act;
import org.trustquality.audit.ActivityLog;
import org.trustquality.trust.Trust;
import org.trustquality.trust.Trusts;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A trust's rule for how long answers are kept, which its organisers decide. */
@Service
@Transactional
class AnswerKeeping {

	private final People people;

	private final Trusts trusts;

	private final ActivityLog log;

	private final KeepingLetters letters;

	AnswerKeeping(People people, Trusts trusts, ActivityLog log, KeepingLetters letters) {
		this.people = people;
		this.trusts = trusts;
		this.log = log;
		this.letters = letters;
	}

	/** How many years answers are kept, for an organiser. */
	@Transactional(readOnly = true)
	int years(TrustVisit visit) {
		this.people.require(visit, Role.ORGANISERS);
		return this.trusts.get(visit.trustId()).answersKeptYears();
	}

	/** Decides on a rule, for an organiser, and tells the others what it deletes. */
	void change(TrustVisit visit, KeepingPlan plan) {
		this.people.require(visit, Role.ORGANISERS);
		Trust trust = this.trusts.hold(visit.trustId());
		int before = trust.answersKeptYears();
		if (before != plan.years()) {
			trust.keepAnswersFor(plan.years());
			this.log.record(visit.trustId(), visit.personId(), Act.KEEPING_CHANGED,
					Map.of("before", KeepingPlan.inWords(before), "after", plan.yearsInWords()));
			this.letters.tell(visit, trust, before, plan);
		}
	}

}
