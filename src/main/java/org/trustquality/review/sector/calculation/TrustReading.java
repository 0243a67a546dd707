package org.trustquality.review.sector.calculation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.trustquality.assessment.AcademicYear;
import org.trustquality.assessment.signoff.SignedVersion;
import org.trustquality.assessment.signoff.SignedVersions;
import org.trustquality.framework.Editions;
import org.trustquality.review.sector.choice.SectorChoice;
import org.trustquality.review.sector.choice.SectorChoices;
import org.trustquality.trust.register.RegisteredTrusts;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what one trust signed, in a transaction that works for that trust. */
@Service
@Transactional(readOnly = true)
class TrustReading {

	private final SectorChoices choices;

	private final SignedVersions versions;

	private final Editions editions;

	private final RegisteredTrusts register;

	TrustReading(SectorChoices choices, SignedVersions versions, Editions editions, RegisteredTrusts register) {
		this.choices = choices;
		this.versions = versions;
		this.editions = editions;
		this.register = register;
	}

	/** What the trust of this transaction brings; nothing unless it joined and signed. */
	Optional<JoinedTrust> read(int trustId, AcademicYear year) {
		SectorChoice choice = this.choices.of(trustId);
		if (!choice.picture()) {
			return Optional.empty();
		}
		List<SignedAnswers> signed = this.versions.newestOfYear(trustId, year.firstYear())
			.stream()
			.flatMap(this::answers)
			.toList();
		if (signed.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(JoinedTrust.of(this.register.facts(trustId), choice, signed));
	}

	private Stream<SignedAnswers> answers(SignedVersion version) {
		return version.readable()
			.map((snapshot) -> SignedAnswers.of(version.signedAt(),
					this.editions.get(snapshot.outcome().edition().id()), snapshot.outcome()))
			.stream();
	}

}
