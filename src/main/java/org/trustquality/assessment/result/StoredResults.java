package org.trustquality.assessment.result;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.trustquality.assessment.AssessmentEvent;
import org.trustquality.assessment.AssessmentId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Results as they were stored when their assessments closed; they never change, and go
 * only when an assessment opens again.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StoredResults {

	/** A table comes after those that refer to it. */
	private static final List<String> TABLES = List.of("indicator_results", "claim_results", "dimension_results",
			"assessment_results");

	private final AssessmentResultRepository results;

	private final DimensionResultRepository dimensions;

	private final ClaimResultRepository claims;

	private final IndicatorResultRepository indicators;

	private final JdbcClient jdbc;

	StoredResults(AssessmentResultRepository results, DimensionResultRepository dimensions,
			ClaimResultRepository claims, IndicatorResultRepository indicators, JdbcClient jdbc) {
		this.results = results;
		this.dimensions = dimensions;
		this.claims = claims;
		this.indicators = indicators;
		this.jdbc = jdbc;
	}

	void store(ResultRows rows) {
		this.results.save(rows.overall());
		rows.dimensions().forEach(this.dimensions::save);
		rows.claims().forEach(this.claims::save);
		rows.indicators().forEach(this.indicators::save);
	}

	/** Forgets the result of an assessment that opens again; of no other the rows go. */
	void drop(AssessmentId assessment) {
		TABLES.forEach((table) -> this.jdbc
			.sql("delete from " + table + " where trust_id = ? and academic_year = ? and assessment_id = ?")
			.params(assessment.trustId(), assessment.academicYear(), assessment.assessmentId())
			.update());
	}

	/** How much of a result may be read is for {@link ResultDisclosure} to decide. */
	AssessmentResult overall(AssessmentId assessment) {
		return this.results.findById(assessment).orElseThrow(AssessmentEvent.READING::refusal);
	}

	/**
	 * Whether enough trustees count to show anything. It keeps nothing of the result in
	 * this transaction, so that the result can be read afresh afterwards.
	 */
	boolean areEnough(AssessmentId assessment) {
		return this.results.areEnough(assessment);
	}

	/** What several assessments of a trust came to, in three statements. */
	Map<UUID, ResultRows> ofAll(int trustId, Collection<UUID> assessments) {
		Map<UUID, AssessmentResult> overall = new LinkedHashMap<>();
		Map<UUID, List<DimensionResult>> ofDimensions = new HashMap<>();
		this.dimensions.ofAll(trustId, assessments).forEach((row) -> {
			UUID assessment = row.overall().getId().assessmentId();
			overall.put(assessment, row.overall());
			if (row.dimension() != null) {
				ofDimensions.computeIfAbsent(assessment, (key) -> new ArrayList<>()).add(row.dimension());
			}
		});
		Map<UUID, List<ClaimResult>> ofClaims = this.claims.ofAll(trustId, assessments)
			.stream()
			.collect(Collectors.groupingBy((claim) -> claim.getId().assessmentId()));
		Map<UUID, List<IndicatorResult>> ofIndicators = this.indicators.ofAll(trustId, assessments)
			.stream()
			.collect(Collectors.groupingBy((indicator) -> indicator.getId().assessmentId()));
		Map<UUID, ResultRows> rows = new HashMap<>();
		overall.forEach((assessment, result) -> rows.put(assessment,
				new ResultRows(result, ofDimensions.getOrDefault(assessment, List.of()),
						ofClaims.getOrDefault(assessment, List.of()),
						ofIndicators.getOrDefault(assessment, List.of()))));
		return rows;
	}

	ResultRows of(AssessmentId assessment) {
		return new ResultRows(overall(assessment), this.dimensions.of(assessment), this.claims.of(assessment),
				this.indicators.of(assessment));
	}

}
