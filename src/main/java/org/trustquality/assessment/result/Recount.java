package org.trustquality.assessment.result;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.Assessments;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Computes stored results again from the answers, and tells which come out otherwise. It
 * changes nothing.
 */
@Service
@Transactional(readOnly = true)
class Recount {

	private final Assessments assessments;

	private final StoredResults results;

	private final Tally tally;

	Recount(Assessments assessments, StoredResults results, Tally tally) {
		this.assessments = assessments;
		this.results = results;
		this.tally = tally;
	}

	/** Every result of the trust for which this transaction works. */
	List<Recounted> ofTrust(int trustId) {
		return this.assessments.closed(trustId).stream().map(this::again).toList();
	}

	private Recounted again(Assessment assessment) {
		ResultRows stored = this.results.of(assessment.id());
		AssessmentResult overall = stored.overall();
		String rules = overall.rulesVersion();
		if (!ResultBytes.isKnown(rules)) {
			return new Recounted(assessment.reference(), Outcome.OTHER_RULES);
		}
		ResultRows computed = this.tally.of(assessment, overall.invited());
		boolean same = Arrays.equals(ResultBytes.of(stored.inOrder(), rules),
				ResultBytes.of(computed.inOrder(), rules));
		return new Recounted(assessment.reference(), same ? Outcome.SAME : Outcome.OTHERWISE);
	}

	/** One result, and how it came out. */
	record Recounted(UUID assessment, Outcome outcome) {
	}

	/** How a result comes out when it is computed again. */
	enum Outcome {

		/** The same to the byte. */
		SAME,

		/** Not the same. */
		OTHERWISE,

		/** Not computed: scoring rules made it that are not known here. */
		OTHER_RULES

	}

}
