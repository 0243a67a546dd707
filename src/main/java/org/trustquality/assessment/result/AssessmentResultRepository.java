package org.trustquality.assessment.result;

import java.util.Optional;

import org.trustquality.assessment.AssessmentId;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AssessmentResultRepository extends Repository<AssessmentResult, AssessmentId> {

	AssessmentResult save(AssessmentResult result);

	Optional<AssessmentResult> findById(AssessmentId id);

	@Query("""
			select count(r) > 0 from AssessmentResult r
			where r.id.trustId = :#{#id.trustId} and r.id.academicYear = :#{#id.academicYear}
				and r.id.assessmentId = :#{#id.assessmentId} and r.counted >= r.minimumRatings""")
	boolean areEnough(AssessmentId id);

}
