package org.trustquality.assessment.signoff;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.AssessmentId;
import org.trustquality.assessment.Assessments;
import org.trustquality.assessment.result.Recounted;
import org.trustquality.assessment.result.Recounting;
import org.trustquality.assessment.signoff.snapshot.Snapshot;
import org.trustquality.scoring.ScoringRules;
import tools.jackson.core.JacksonException;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Computes signed versions again, from the answers and from the levels that each of them
 * states itself. It changes nothing.
 */
@Service
@Transactional(readOnly = true)
class SignedRecount implements Recounting {

	private final SignedVersions versions;

	private final Assessments assessments;

	private final Outcomes outcomes;

	SignedRecount(SignedVersions versions, Assessments assessments, Outcomes outcomes) {
		this.versions = versions;
		this.assessments = assessments;
		this.outcomes = outcomes;
	}

	@Override
	public String what() {
		return "signed versions";
	}

	@Override
	public List<Recounted> ofTrust(int trustId) {
		Map<AssessmentId, Assessment> closed = this.assessments.closed(trustId)
			.stream()
			.collect(Collectors.toMap(Assessment::id, Function.identity()));
		return this.versions.ofTrust(trustId)
			.stream()
			.map((version) -> new Recounted(version.assessment().assessmentId() + ", version " + version.version(),
					outcome(version, closed.get(version.assessment()))))
			.toList();
	}

	private Recounted.Outcome outcome(SignedVersion version, @Nullable Assessment assessment) {
		try {
			Snapshot signed = version.snapshot();
			if (!signed.outcome().figures().scoringRules().equals(ScoringRules.VERSION)) {
				return Recounted.Outcome.OTHER_RULES;
			}
			if (assessment != null && this.outcomes.lackAnswers(assessment)) {
				return Recounted.Outcome.ANSWERS_DELETED;
			}
			return (assessment != null && again(assessment, signed).equals(version.content())) ? Recounted.Outcome.SAME
					: Recounted.Outcome.OTHERWISE;
		}
		catch (JacksonException ex) {
			return Recounted.Outcome.OTHERWISE;
		}
	}

	private String again(Assessment assessment, Snapshot signed) {
		return signed.with(this.outcomes.again(assessment, signed.outcome())).content();
	}

}
