package org.trustquality.assessment.meeting;

import java.util.List;
import java.util.Optional;

import org.trustquality.assessment.AssessmentId;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AgreedLevelRepository extends Repository<AgreedLevel, AgreedLevel.Key> {

	AgreedLevel saveAndFlush(AgreedLevel level);

	Optional<AgreedLevel> findById(AgreedLevel.Key key);

	@Query("""
			select l from AgreedLevel l
			where l.key.trustId = :#{#assessment.trustId} and l.key.academicYear = :#{#assessment.academicYear}
				and l.key.assessmentId = :#{#assessment.assessmentId}
			order by l.key.position""")
	List<AgreedLevel> of(AssessmentId assessment);

}
