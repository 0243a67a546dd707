package org.trustquality.assessment.meeting;

import java.util.List;
import java.util.Optional;

import org.trustquality.assessment.AssessmentId;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AgreedLevelRepository extends Repository<AgreedLevel, AgreedLevel.Key> {

	AgreedLevel saveAndFlush(AgreedLevel level);

	Optional<AgreedLevel> findById(AgreedLevel.Key key);

	/**
	 * The newest level that was signed in an earlier year for the same question: the same
	 * indicator in the same words.
	 */
	@Query(nativeQuery = true, value = """
			select l.* from agreed_levels l
				join assessments a using (trust_id, academic_year, assessment_id)
				join edition_indicators asked on asked.edition_id = a.edition_id and asked.position = l.position
				join edition_indicators now on now.indicator_id = asked.indicator_id
					and now.wording_hash = asked.wording_hash
			where l.trust_id = :trustId and l.academic_year < :year and a.state = 'SIGNED_OFF'
				and now.edition_id = :edition and now.position = :position
			order by l.academic_year desc, a.closed_at desc, l.assessment_id limit 1""")
	Optional<AgreedLevel> earlier(int trustId, int year, String edition, int position);

	@Query("""
			select l from AgreedLevel l
			where l.key.trustId = :#{#assessment.trustId} and l.key.academicYear = :#{#assessment.academicYear}
				and l.key.assessmentId = :#{#assessment.assessmentId}
			order by l.key.position""")
	List<AgreedLevel> of(AssessmentId assessment);

}
