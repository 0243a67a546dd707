package org.trustquality.improvement.calendar;

import java.util.Collection;
import java.util.List;

import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.AcademicYear;
import org.trustquality.assessment.AssuranceExpected;

import org.springframework.stereotype.Component;

/** Tells who sets up an assessment what the trust's cycle asks for. */
@Component
class ExpectedAssurance implements AssuranceExpected {

	private final AssuranceCycles cycles;

	ExpectedAssurance(AssuranceCycles cycles) {
		this.cycles = cycles;
	}

	@Override
	public List<AcademicYear> external(TrustVisit visit, Collection<AcademicYear> years) {
		AssurancePlan plan = this.cycles.plan(visit);
		return years.stream().filter(plan::asksForExternal).sorted().toList();
	}

}
