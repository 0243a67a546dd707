package org.trustquality.review.sector.calculation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.trustquality.framework.Edition;
import org.trustquality.review.sector.choice.SectorChoice;
import org.trustquality.review.sector.figure.Contribution;
import org.trustquality.trust.register.RegisterFacts;

/**
 * A trust that counts in the picture of a year.
 *
 * @param facts what the register says of it
 * @param choice what it decided
 * @param signed the newest version that it signed, by series
 */
record JoinedTrust(RegisterFacts facts, SectorChoice choice, Map<String, SignedAnswers> signed) {

	/** A trust that signed several assessments of a series counts with the newest. */
	static JoinedTrust of(RegisterFacts facts, SectorChoice choice, List<SignedAnswers> signed) {
		return new JoinedTrust(facts, choice,
				signed.stream()
					.sorted(Comparator.comparing(SignedAnswers::signedAt))
					.collect(Collectors.toMap(SignedAnswers::series, (each) -> each, (before, after) -> after)));
	}

	boolean hasSigned(String series) {
		return this.signed.containsKey(series);
	}

	Contribution contribution(String series, Edition picture) {
		SignedAnswers answers = this.signed.get(series);
		return new Contribution(this.facts.size(), this.facts.phase(), this.choice.openData(),
				(answers != null) ? answers.values(picture) : Map.of());
	}

}
