package org.trustquality.assessment.result;

import java.util.Arrays;
import java.util.List;

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
class Recount implements Recounting {

	private final Assessments assessments;

	private final StoredResults results;

	private final Tally tally;

	Recount(Assessments assessments, StoredResults results, Tally tally) {
		this.assessments = assessments;
		this.results = results;
		this.tally = tally;
	}

	@Override
	public String what() {
		return "stored results";
	}

	@Override
	public List<Recounted> ofTrust(int trustId) {
		return this.assessments.closed(trustId)
			.stream()
			.map((assessment) -> new Recounted(assessment.reference().toString(), outcome(assessment)))
			.toList();
	}

	/** How the result of one assessment comes out. */
	Recounted.Outcome outcome(Assessment assessment) {
		ResultRows stored = this.results.of(assessment.id());
		AssessmentResult overall = stored.overall();
		String rules = overall.rulesVersion();
		if (!ResultBytes.isKnown(rules)) {
			return Recounted.Outcome.OTHER_RULES;
		}
		if (this.tally.lacksAnswers(assessment)) {
			return Recounted.Outcome.ANSWERS_DELETED;
		}
		ResultRows computed = this.tally.of(assessment, overall.invited(), rules);
		boolean same = Arrays.equals(ResultBytes.of(stored.inOrder(), rules),
				ResultBytes.of(computed.inOrder(), rules));
		return same ? Recounted.Outcome.SAME : Recounted.Outcome.OTHERWISE;
	}

}
