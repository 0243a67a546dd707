package org.trustquality.assessment.result;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.trustquality.assessment.AssessmentId;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface IndicatorResultRepository extends Repository<IndicatorResult, IndicatorResult.Key> {

	IndicatorResult save(IndicatorResult result);

	@Query("""
			select i from IndicatorResult i
			where i.key.trustId = :#{#assessment.trustId} and i.key.academicYear = :#{#assessment.academicYear}
				and i.key.assessmentId = :#{#assessment.assessmentId}
			order by i.key.position""")
	List<IndicatorResult> of(AssessmentId assessment);

	/** The same of several assessments of a trust. */
	@Query("""
			select i from IndicatorResult i
			where i.key.trustId = :trustId and i.key.assessmentId in :assessments
			order by i.key.academicYear, i.key.assessmentId, i.key.position""")
	List<IndicatorResult> ofAll(int trustId, Collection<UUID> assessments);

}
