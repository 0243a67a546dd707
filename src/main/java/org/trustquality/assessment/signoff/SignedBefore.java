package org.trustquality.assessment.signoff;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.Assessments;
import org.trustquality.assessment.meeting.EarlierAgreement;
import org.trustquality.assessment.result.ResultDisclosure;
import org.trustquality.assessment.signoff.snapshot.AgreedStatement;
import org.trustquality.framework.Editions;
import org.trustquality.framework.Indicator;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a board signed in the year before, as the version in force says it, also while it
 * is being corrected.
 */
@Service
@Transactional(readOnly = true)
public class SignedBefore {

	private final Assessments assessments;

	private final ResultDisclosure disclosure;

	private final SignedVersions versions;

	private final Editions editions;

	SignedBefore(Assessments assessments, ResultDisclosure disclosure, SignedVersions versions, Editions editions) {
		this.assessments = assessments;
		this.disclosure = disclosure;
		this.versions = versions;
		this.editions = editions;
	}

	/**
	 * What the board agreed about the same question, asked in the same words; nothing if
	 * that year's results are withheld from the visitor.
	 */
	public Optional<EarlierAgreement> agreement(TrustVisit visit, Assessment assessment, Indicator indicator) {
		return this.assessments.signedBefore(assessment)
			.filter((earlier) -> isAskedAlike(earlier, indicator) && this.disclosure.isOpenTo(visit, earlier))
			.flatMap((earlier) -> statement(earlier, indicator)
				.map((statement) -> new EarlierAgreement(earlier.academicYear(), statement.agreement())));
	}

	/**
	 * The same for every question of an assessment that was asked in the same words, by
	 * the indicator's id and in the edition's order.
	 */
	public Map<String, EarlierAgreement> agreements(TrustVisit visit, Assessment assessment) {
		Map<String, EarlierAgreement> agreements = new LinkedHashMap<>();
		this.assessments.signedBefore(assessment)
			.filter((earlier) -> this.disclosure.isOpenTo(visit, earlier))
			.ifPresent((earlier) -> this.versions.inForce(earlier)
				.flatMap(SignedVersion::readable)
				.ifPresent((signed) -> this.editions.get(assessment.editionId())
					.indicators()
					.stream()
					.filter((indicator) -> isAskedAlike(earlier, indicator))
					.forEach((indicator) -> {
						AgreedStatement statement = signed.outcome().statement(indicator.id());
						if (statement != null) {
							agreements.put(indicator.id(),
									new EarlierAgreement(earlier.academicYear(), statement.agreement()));
						}
					})));
		return agreements;
	}

	private boolean isAskedAlike(Assessment earlier, Indicator indicator) {
		return this.editions.get(earlier.editionId()).alike(indicator).isPresent();
	}

	private Optional<AgreedStatement> statement(Assessment earlier, Indicator indicator) {
		return this.versions.inForce(earlier)
			.flatMap(SignedVersion::readable)
			.flatMap((signed) -> Optional.ofNullable(signed.outcome().statement(indicator.id())));
	}

}
