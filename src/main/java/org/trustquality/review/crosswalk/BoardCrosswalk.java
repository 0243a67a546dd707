package org.trustquality.review.crosswalk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.result.DisclosedResults;
import org.trustquality.assessment.result.ResultDisclosure;
import org.trustquality.assessment.signoff.SignedVersion;
import org.trustquality.assessment.signoff.SignedVersions;
import org.trustquality.assessment.signoff.snapshot.Outcome;
import org.trustquality.assessment.signoff.snapshot.Snapshot;
import org.trustquality.framework.Edition;
import org.trustquality.framework.Indicator;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a board's own people see of its crosswalk: the agreed levels of the signed version
 * in force, and the trustees' scores as far as the pages of the statements show them. A
 * number of the trustees is made of those scores alone, rounded where they are, so it
 * tells nothing that the reader could not work out from these pages; where the score of a
 * statement is not shown, it is in no number here either.
 */
@Service
@Transactional
class BoardCrosswalk {

	private final ResultDisclosure disclosure;

	private final SignedVersions versions;

	BoardCrosswalk(ResultDisclosure disclosure, SignedVersions versions) {
		this.disclosure = disclosure;
		this.versions = versions;
	}

	/**
	 * An assessment as the visitor may see it.
	 * @throws org.trustquality.access.NotVisible if they may not see it at all
	 */
	LaidAssessment of(TrustVisit visit, UUID assessment) {
		DisclosedResults results = this.disclosure.to(visit, assessment);
		Edition edition = results.edition();
		SignedVersion signed = this.versions.inForce(results.assessment()).orElse(null);
		Outcome outcome = (signed != null) ? signed.readable().map(Snapshot::outcome).orElse(null) : null;
		Map<String, Statement> statements = new LinkedHashMap<>();
		for (Indicator indicator : edition.indicators()) {
			Double trustees = results.isShown() ? results.indicator(indicator.id()).score() : null;
			statements.put(indicator.id(), statement(indicator, outcome, trustees));
		}
		return new LaidAssessment("Assessment " + results.assessment().academicYear(), edition.publicNumber(),
				edition.crosswalk(), statements, (signed != null && outcome != null) ? signed.version() : null,
				results.isShown());
	}

	private static Statement statement(Indicator indicator, @Nullable Outcome outcome, @Nullable Double trustees) {
		return (outcome != null) ? Agreed.statement(outcome, indicator.id(), indicator.title(), trustees)
				: new Statement(indicator.id(), indicator.title(), true, null, null, trustees);
	}

}
