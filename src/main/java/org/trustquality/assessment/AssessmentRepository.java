package org.trustquality.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AssessmentRepository extends Repository<Assessment, AssessmentId> {

	Assessment save(Assessment assessment);

	Assessment saveAndFlush(Assessment assessment);

	@Query("select a from Assessment a where a.id.trustId = :trustId and a.id.assessmentId = :assessmentId")
	Optional<Assessment> find(int trustId, UUID assessmentId);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select a from Assessment a where a.id.trustId = :trustId and a.id.assessmentId = :assessmentId")
	Optional<Assessment> findForChange(int trustId, UUID assessmentId);

	@Query("""
			select a from Assessment a where a.id.trustId = :trustId
			order by a.id.academicYear desc, a.closesAt desc, a.id.assessmentId""")
	List<Assessment> ofTrust(int trustId);

	@Query("""
			select a from Assessment a where a.id.trustId = :trustId and a.state in (CLOSED, SIGNED_OFF, CORRECTING)
			order by a.id.academicYear, a.closedAt, a.id.assessmentId""")
	List<Assessment> closedOfTrust(int trustId);

	@Query("""
			select a from Assessment a where a.id.trustId = :trustId and a.closedAt is not null
			order by a.id.academicYear, a.closedAt, a.id.assessmentId""")
	List<Assessment> onceClosedOfTrust(int trustId);

	/**
	 * Notes that results are shown, once; opening again waits for it or it for that.
	 * @return 1 if nobody was shown any before, 0 otherwise
	 */
	@Modifying
	@Query(nativeQuery = true, value = """
			update assessments set results_shown_at = :now
			where trust_id = :#{#id.trustId} and academic_year = :#{#id.academicYear}
				and assessment_id = :#{#id.assessmentId} and results_shown_at is null
				and state in ('CLOSED', 'SIGNED_OFF', 'CORRECTING')""")
	int noteShown(AssessmentId id, Instant now);

	/** Whether the meeting has put any level on record. */
	@Query(nativeQuery = true, value = """
			select exists (
				select from agreed_levels
				where trust_id = :#{#id.trustId} and academic_year = :#{#id.academicYear}
					and assessment_id = :#{#id.assessmentId})""")
	boolean isAgreedOn(AssessmentId id);

	/** Whether nothing can be written, as a person finds it in a closed trust. */
	@Query(nativeQuery = true, value = "select current_setting('transaction_read_only') = 'on'")
	boolean isReadOnly();

}
