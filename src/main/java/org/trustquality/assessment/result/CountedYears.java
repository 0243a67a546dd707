package org.trustquality.assessment.result;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.trustquality.access.TrustVisit;
import org.trustquality.scoring.respondent.BoardYear;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The answers behind several years, for what compares them and for nobody else: nothing
 * of them may leave that but what it decides to show.
 */
@Service
@Transactional(readOnly = true)
public class CountedYears {

	private final Tally tally;

	CountedYears(Tally tally) {
		this.tally = tally;
	}

	/**
	 * What counted in each year, also of years that are withheld from the visitor:
	 * whether something is safe to show must not depend on who looks. Years whose answers
	 * are deleted have none.
	 */
	public Map<UUID, BoardYear> of(TrustVisit visit, List<DisclosedYear> years) {
		return this.tally.of(visit.trustId(), years);
	}

}
