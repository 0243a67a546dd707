package org.trustquality.system.demonstration;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.meeting.Agreeing;
import org.trustquality.assessment.meeting.Agreement;
import org.trustquality.assessment.meeting.RecordedAgreement;
import org.trustquality.assessment.result.DisclosedResults;
import org.trustquality.assessment.result.IndicatorResult;
import org.trustquality.assessment.result.ResultDisclosure;
import org.trustquality.assessment.signoff.MinutedMeeting;
import org.trustquality.assessment.signoff.SignOffs;
import org.trustquality.framework.Indicator;
import org.trustquality.scoring.agreement.AgreementWord;
import org.trustquality.trust.EnglishDay;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Plays a board's meeting: it settles on the level nearest to what the trustees answered,
 * and the chair signs.
 */
@Component
class MeetingScene {

	/** Why a board settles on a level, by level. */
	private static final List<String> REASONS = List.of("Nothing is in place yet, and nobody claims otherwise.",
			"Some of our schools have begun. We have not seen what comes of it.",
			"It works where the same people have done it for years, and not yet elsewhere.",
			"The committee's papers show it in every school, with one exception that is in hand.",
			"We see it in every report, and it has outlasted two changes of staff.");

	private static final int GOAL = 4;

	private final ResultDisclosure disclosure;

	private final Agreeing agreeing;

	private final SignOffs signOffs;

	private final Clock clock;

	MeetingScene(ResultDisclosure disclosure, Agreeing agreeing, SignOffs signOffs, Clock clock) {
		this.disclosure = disclosure;
		this.agreeing = agreeing;
		this.signOffs = signOffs;
		this.clock = clock;
	}

	/**
	 * Lets the board agree on everything and the chair sign it.
	 * @param year the year, counted from the present one
	 */
	void meet(Board board, int year, UUID assessment, String minuteReference) {
		board.organise((visit) -> {
			DisclosedResults results = this.disclosure.to(visit, assessment);
			results.edition().indicators().forEach((indicator) -> agree(visit, results, indicator));
			return assessment;
		});
		board.chair(year, (visit) -> {
			String seen = this.signOffs.checkToSign(visit, assessment).digest();
			return this.signOffs.sign(visit, assessment,
					new MinutedMeeting(EnglishDay.today(this.clock), minuteReference), seen);
		});
	}

	private void agree(TrustVisit visit, DisclosedResults results, Indicator indicator) {
		IndicatorResult result = results.indicator(indicator.id());
		if (!result.isDropped()) {
			int level = level(result.score(), results.edition().scalePoints());
			this.agreeing
				.agree(visit, results.assessment().reference(), indicator.id(),
						new Agreement(level, REASONS.get(level - 1), result.agreement() == AgreementWord.SPLIT,
								result.counts().isHardToSee(), (level < GOAL) ? level + 1 : null),
						RecordedAgreement.NONE);
		}
	}

	/** A board settles also on what too few of its trustees rated to show. */
	private static int level(@Nullable Double score, int scalePoints) {
		return (score != null) ? 1 + (int) Math.round(score * (scalePoints - 1) / 100) : (1 + scalePoints) / 2;
	}

}
