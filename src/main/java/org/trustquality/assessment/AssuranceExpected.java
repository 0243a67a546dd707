package org.trustquality.assessment;

import java.util.Collection;
import java.util.List;

import org.trustquality.access.TrustVisit;

/**
 * Where setting up an assessment learns in which years one from outside is due. The
 * module that keeps the cycle of assurance stands above and answers.
 */
public interface AssuranceExpected {

	/**
	 * Those of some years in which an external assessment is due and none has begun, the
	 * earliest first.
	 */
	List<AcademicYear> external(TrustVisit visit, Collection<AcademicYear> years);

}
