package org.trustquality.assessment.signoff;

import java.time.LocalDate;
import java.util.List;

import org.trustquality.assessment.AcademicYear;
import org.trustquality.assessment.AssessmentId;
import org.trustquality.assessment.signoff.snapshot.AgreedScores;
import org.trustquality.assessment.signoff.snapshot.AgreedStatement;
import org.trustquality.assessment.signoff.snapshot.Outcome;
import org.trustquality.assessment.signoff.snapshot.Snapshot;
import org.trustquality.scoring.Rating;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What signed versions come to, in rows, so that those of many trusts can be put side by
 * side without reading every version.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class SignedResults {

	private final JdbcClient jdbc;

	SignedResults(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void add(AssessmentId assessment, Snapshot snapshot) {
		Outcome outcome = snapshot.outcome();
		int version = snapshot.signature().version();
		List<AgreedStatement> levels = outcome.agreed().stream().filter((one) -> Rating.isLevel(one.level())).toList();
		this.jdbc.sql("""
				insert into signed_results values (?, ?, ?, ?, ?, ?, ?, ?, coalesce((
					select jsonb_object_agg(indicator, level)
					from unnest(?::text[], ?::integer[]) as agreed (indicator, level)), '{}'))""")
			.param(assessment.trustId())
			.param(assessment.academicYear())
			.param(assessment.assessmentId())
			.param(version)
			.param(outcome.edition().id())
			.param(outcome.figures().agreed().composite())
			.param((int) outcome.agreed().stream().filter(AgreedStatement::discussWithAdviser).count())
			.param(LocalDate.ofInstant(snapshot.signature().signedAt(), AcademicYear.ENGLAND))
			.param(levels.stream().map(AgreedStatement::indicator).toArray(String[]::new))
			.param(levels.stream().map(AgreedStatement::level).toArray(Integer[]::new))
			.update();
		for (AgreedScores.AgreedDimension dimension : outcome.figures().agreed().dimensions()) {
			this.jdbc.sql("insert into signed_dimensions values (?, ?, ?, ?, ?, ?)")
				.param(assessment.trustId())
				.param(assessment.academicYear())
				.param(assessment.assessmentId())
				.param(version)
				.param(dimension.id())
				.param(dimension.score())
				.update();
		}
	}

}
