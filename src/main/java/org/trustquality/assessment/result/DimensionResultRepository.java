package org.trustquality.assessment.result;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
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

	/** Of several assessments of a trust, each with the result that it belongs to. */
	@Query("""
			select new org.trustquality.assessment.result.DimensionResultRepository$WithOverall(r, d)
			from AssessmentResult r left join DimensionResult d
				on d.key.trustId = r.id.trustId and d.key.academicYear = r.id.academicYear
					and d.key.assessmentId = r.id.assessmentId
			where r.id.trustId = :trustId and r.id.assessmentId in :assessments""")
	List<WithOverall> ofAll(int trustId, Collection<UUID> assessments);

	/** A dimension's row and the row over all dimensions; an edition may have none. */
	record WithOverall(AssessmentResult overall, @Nullable DimensionResult dimension) {
	}

}
