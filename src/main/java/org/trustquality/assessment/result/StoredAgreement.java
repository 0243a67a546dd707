package org.trustquality.assessment.result;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.trustquality.scoring.agreement.Agreement;
import org.trustquality.scoring.agreement.AgreementWord;

/** How far a board agrees on one indicator, as its columns hold it. */
@Embeddable
record StoredAgreement(@Nullable Double rwg, @Nullable Double rwgUntruncated, @Nullable Double rwgSlightSkew,
		@Nullable Double awg, @Nullable Double averageDeviation, @Nullable Double consensus,
		@Enumerated(EnumType.STRING) @Nullable AgreementWord agreement) {

	static @Nullable StoredAgreement of(@Nullable Agreement agreement) {
		return (agreement != null)
				? new StoredAgreement(agreement.rwg(), agreement.rwgUntruncated(), agreement.rwgSlightSkew(),
						agreement.awg(), agreement.averageDeviation(), agreement.consensus(), agreement.word())
				: null;
	}

}
