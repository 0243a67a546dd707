package org.trustquality.review.share;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.trustquality.access.advising.AppointmentEnded;
import org.trustquality.access.personal.PersonErased;
import org.trustquality.assessment.AssessmentId;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The shares of a trust in the table: added and taken back, never changed. What is taken
 * back, also by the end of an appointment, never opens again by itself.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class GrantedShares {

	private final JdbcClient jdbc;

	private final Clock clock;

	GrantedShares(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Every share of an assessment there ever was, the newest first. */
	List<GrantedShare> of(AssessmentId assessment) {
		return this.jdbc.sql("""
				select * from shares where trust_id = ? and academic_year = ? and assessment_id = ?
				order by granted_at desc, share_id""")
			.params(assessment.trustId(), assessment.academicYear(), assessment.assessmentId())
			.query(GrantedShare::of)
			.list();
	}

	void add(AssessmentId assessment, ShareWish wish, UUID grantedBy) {
		this.jdbc.sql("insert into shares values (?, ?, ?, ?, ?, ?, ?, ?, ?, null)")
			.params(List.of(assessment.trustId(), assessment.academicYear(), assessment.assessmentId(),
					UUID.randomUUID(), wish.adviserId(), wish.level().name(), grantedBy, now(), wish.endsOn()))
			.update();
	}

	/** Takes a share back, also one that has run out, so that another can be granted. */
	void revoke(Share share) {
		this.jdbc
			.sql("""
					update shares set revoked_at = ?
					where trust_id = ? and academic_year = ? and assessment_id = ? and share_id = ? and revoked_at is null""")
			.params(now(), share.assessment().trustId(), share.assessment().academicYear(),
					share.assessment().assessmentId(), share.id())
			.update();
	}

	/** Whoever no longer advises a trust reads nothing of it, also if appointed again. */
	@EventListener
	void endWith(AppointmentEnded ended) {
		revokeAll(ended.trustId(), ended.adviserId());
	}

	@EventListener
	void endWith(PersonErased erased) {
		revokeAll(erased.trustId(), erased.personId());
	}

	private void revokeAll(int trustId, UUID adviserId) {
		this.jdbc.sql("update shares set revoked_at = ? where trust_id = ? and adviser_id = ? and revoked_at is null")
			.params(now(), trustId, adviserId)
			.update();
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

}
