package org.trustquality.assessment.meeting.page;

import java.util.Comparator;
import java.util.List;

import org.trustquality.assessment.result.DisclosedResults;
import org.trustquality.assessment.result.IndicatorResult;
import org.trustquality.framework.Indicator;
import org.trustquality.scoring.agreement.AgreementWord;

import org.springframework.util.StringUtils;

/** In which order a meeting goes through the indicators. */
enum MeetingOrder {

	/** Where the trustees differ most comes first: a meeting gains most there. */
	DIVIDED,

	/** As the framework has them. */
	FRAMEWORK;

	private static final List<AgreementWord> MOST_DIVIDED_FIRST = List.of(AgreementWord.SPLIT, AgreementWord.MIXED,
			AgreementWord.AGREE);

	private static final Comparator<IndicatorResult> MOST_DIVIDED = Comparator.comparingInt(MeetingOrder::rank)
		.thenComparing(IndicatorResult.FURTHEST_APART);

	private static int rank(IndicatorResult result) {
		AgreementWord word = result.agreement();
		return (word != null) ? MOST_DIVIDED_FIRST.indexOf(word) : MOST_DIVIDED_FIRST.size();
	}

	/** Whether the results say anything about who sees it alike. */
	static boolean isKnown(DisclosedResults results) {
		return results.isShown() && results.edition()
			.indicators()
			.stream()
			.anyMatch((indicator) -> results.indicator(indicator.id()).agreement() != null);
	}

	/** All indicators in this order. */
	List<Indicator> arrange(DisclosedResults results) {
		List<Indicator> indicators = results.edition().indicators();
		return (this == FRAMEWORK) ? indicators : indicators.stream()
			.sorted(Comparator.comparing((Indicator indicator) -> results.indicator(indicator.id()), MOST_DIVIDED))
			.toList();
	}

	/** Under which heading an indicator stands in this order. */
	String heading(DisclosedResults results, Indicator indicator) {
		if (this == FRAMEWORK) {
			return results.edition().dimensionOf(indicator.id()).title();
		}
		AgreementWord word = results.indicator(indicator.id()).agreement();
		return (word != null) ? StringUtils.capitalize(word.word()) : "No word for agreement";
	}

}
