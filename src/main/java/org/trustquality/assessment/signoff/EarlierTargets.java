package org.trustquality.assessment.signoff;

import java.util.List;
import java.util.Set;

import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.meeting.AgreedLevels;
import org.trustquality.framework.Edition;
import org.trustquality.framework.Editions;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a board aimed at in the year before and has not taken up yet. */
@Service
@Transactional(readOnly = true)
public class EarlierTargets {

	private final SignedBefore before;

	private final AgreedLevels levels;

	private final Editions editions;

	EarlierTargets(SignedBefore before, AgreedLevels levels, Editions editions) {
		this.before = before;
		this.levels = levels;
		this.editions = editions;
	}

	/** Those on which this year's meeting has not yet put anything on record. */
	public List<EarlierTarget> open(TrustVisit visit, Assessment assessment) {
		Edition edition = this.editions.get(assessment.editionId());
		Set<Integer> settled = this.levels.of(assessment).keySet();
		return this.before.agreements(visit, assessment)
			.entrySet()
			.stream()
			.filter((earlier) -> earlier.getValue().agreement().targetLevel() != null
					&& !settled.contains(edition.position(earlier.getKey())))
			.map((earlier) -> EarlierTarget.of(edition, earlier.getKey(), earlier.getValue()))
			.toList();
	}

}
