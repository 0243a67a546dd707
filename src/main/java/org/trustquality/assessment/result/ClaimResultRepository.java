package org.trustquality.assessment.result;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.trustquality.assessment.AssessmentId;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ClaimResultRepository extends Repository<ClaimResult, ClaimResult.Key> {

	ClaimResult save(ClaimResult result);

	@Query("""
			select c from ClaimResult c
			where c.key.trustId = :#{#assessment.trustId} and c.key.academicYear = :#{#assessment.academicYear}
				and c.key.assessmentId = :#{#assessment.assessmentId}""")
	List<ClaimResult> of(AssessmentId assessment);

	/** The same of several assessments of a trust. */
	@Query("""
			select c from ClaimResult c
			where c.key.trustId = :trustId and c.key.assessmentId in :assessments""")
	List<ClaimResult> ofAll(int trustId, Collection<UUID> assessments);

}
