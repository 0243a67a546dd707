package org.trustquality.review.sector.calculation;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.trustquality.assessment.signoff.snapshot.AgreedStatement;
import org.trustquality.assessment.signoff.snapshot.BoardStatistics.IndicatorStatistics;
import org.trustquality.assessment.signoff.snapshot.Outcome;
import org.trustquality.framework.Edition;
import org.trustquality.framework.Indicator;
import org.trustquality.review.sector.figure.Measure;
import org.trustquality.review.sector.figure.Subject;
import org.trustquality.scoring.Aggregate;
import org.trustquality.scoring.IndicatorValue;
import org.trustquality.scoring.Rating;
import org.trustquality.scoring.Reason;
import org.trustquality.scoring.WeightedFramework;
import org.trustquality.scoring.WeightedScore;
import org.trustquality.scoring.agreement.AgreementWord;

/**
 * What one trust signed, as far as the picture of the sector needs it.
 *
 * @param signedAt when
 * @param edition what it answered, perhaps with indicators of its own
 * @param said what stands in the signed version, by indicator
 */
record SignedAnswers(Instant signedAt, Edition edition, Map<String, Said> said) {

	static SignedAnswers of(Instant signedAt, Edition edition, Outcome outcome) {
		Map<String, Said> said = new HashMap<>();
		edition.indicators().forEach((indicator) -> said.put(indicator.id(), Said.of(outcome, indicator.id())));
		return new SignedAnswers(signedAt, edition, said);
	}

	String series() {
		return this.edition.number().series();
	}

	/**
	 * What the trust brings to the picture: its levels on what the picture's edition asks
	 * alike, and the scores that follow from them by that edition.
	 */
	Map<Subject, Double> values(Edition picture) {
		Map<Subject, Double> values = new HashMap<>();
		Map<String, IndicatorValue> agreed = new LinkedHashMap<>();
		WeightedFramework framework = WeightedFramework.of(picture);
		for (Indicator indicator : picture.indicators()) {
			Said said = asked(picture, indicator);
			agreed.put(indicator.id(), said.value(framework));
			said.put(values, indicator.id());
		}
		Aggregate aggregate = Aggregate.of(framework, agreed, Reason.DIMENSION_INCOMPLETE);
		put(values, Subject.WHOLE, aggregate.composite().score());
		aggregate.dimensions().forEach((dimension) -> put(values, dimension.id(), dimension.score()));
		return values;
	}

	private Said asked(Edition picture, Indicator indicator) {
		boolean alike = picture.scalePoints() == this.edition.scalePoints()
				&& this.edition.alike(indicator).isPresent();
		return Optional.ofNullable(alike ? this.said.get(indicator.id()) : null).orElse(Said.NOTHING);
	}

	private static void put(Map<Subject, Double> values, String id, @Nullable WeightedScore score) {
		if (score != null) {
			values.put(new Subject(Measure.SCORE, id), score.evidenceWeighted());
			values.put(new Subject(Measure.EFFECT, id), score.evidenceWeighted() - score.neutral());
		}
	}

	/**
	 * What stands about one indicator.
	 *
	 * @param level the agreed level; a code for none
	 * @param dropped whether it does not concern the trust
	 * @param views the word for the trustees' agreement
	 * @param notSure which part of those who could rate it was not sure
	 */
	record Said(int level, boolean dropped, @Nullable AgreementWord views, @Nullable Double notSure) {

		static final Said NOTHING = new Said(Rating.UNANSWERED, false, null, null);

		static Said of(Outcome outcome, String indicator) {
			AgreedStatement agreed = outcome.statement(indicator);
			IndicatorStatistics statistics = outcome.statistics(indicator).orElse(null);
			int level = (agreed != null) ? agreed.level() : Rating.UNANSWERED;
			if (statistics == null) {
				return new Said(level, false, null, null);
			}
			int could = statistics.rated() + statistics.notSure();
			return new Said(level, statistics.dropped(), word(statistics.agreement()),
					(could > 0) ? (double) statistics.notSure() / could : null);
		}

		private static @Nullable AgreementWord word(@Nullable String word) {
			for (AgreementWord each : AgreementWord.values()) {
				if (each.word().equals(word)) {
					return each;
				}
			}
			return null;
		}

		IndicatorValue value(WeightedFramework framework) {
			if (this.dropped) {
				return IndicatorValue.DROPPED;
			}
			return Rating.isLevel(this.level) ? IndicatorValue.of(framework.score(this.level)) : IndicatorValue.MISSING;
		}

		void put(Map<Subject, Double> values, String indicator) {
			if (this.dropped) {
				return;
			}
			if (Rating.isLevel(this.level)) {
				values.put(new Subject(Measure.LEVEL, indicator), (double) this.level);
			}
			if (this.views != null) {
				values.put(new Subject(Measure.VIEWS, indicator), (double) Measure.order(this.views));
			}
			if (this.notSure != null) {
				values.put(new Subject(Measure.NOT_SURE, indicator), this.notSure);
			}
		}

	}

}
