package org.trustquality.assessment.result;

import java.util.List;

import org.trustquality.assessment.AssessmentId;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DimensionResultRepository extends Repository<DimensionResult, DimensionResult.Key> {

	DimensionResult save(DimensionResult result);

	@Query("""
			select d from DimensionResult d
			where d.key.trustId = :#{#assessment.trustId} and d.key.academicYear = :#{#assessment.academicYear}
				and d.key.assessmentId = :#{#assessment.assessmentId}""")
	List<DimensionResult> of(AssessmentId assessment);

}
