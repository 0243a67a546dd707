package org.trustquality.assessment.meeting.page;

import java.util.UUID;

import org.trustquality.access.People;
import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.AssessmentEvent;
import org.trustquality.assessment.AssessmentPaths;
import org.trustquality.assessment.evidence.EvidenceItems;
import org.trustquality.assessment.meeting.AgreedLevels;
import org.trustquality.assessment.result.DisclosedComments;
import org.trustquality.assessment.result.DisclosedResults;
import org.trustquality.assessment.result.ResultDisclosure;
import org.trustquality.assessment.result.page.DimensionPage;
import org.trustquality.assessment.signoff.SignedBefore;
import org.trustquality.framework.Indicator;
import org.trustquality.framework.IndicatorNotInEdition;
import org.trustquality.trust.Trusts;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what the pages of a board's meeting show, for everyone who reads results. */
@Service
@Transactional
class MeetingPages {

	private final ResultDisclosure disclosure;

	private final AgreedLevels levels;

	private final SignedBefore before;

	private final EvidenceItems evidence;

	private final People people;

	private final Trusts trusts;

	MeetingPages(ResultDisclosure disclosure, AgreedLevels levels, SignedBefore before, EvidenceItems evidence,
			People people, Trusts trusts) {
		this.disclosure = disclosure;
		this.levels = levels;
		this.before = before;
		this.evidence = evidence;
		this.people = people;
		this.trusts = trusts;
	}

	/**
	 * How far the meeting is.
	 * @param order the order that the address asks for
	 */
	Overview overview(TrustVisit visit, UUID reference, String order) {
		DisclosedComments comments = this.disclosure.comments(visit, reference);
		DisclosedResults results = comments.results();
		return Overview.of(comments, walk(visit, results, order), this.levels.of(results.assessment()),
				this.levels.missing(results), isEditable(visit, results.assessment()));
	}

	/**
	 * The screen of one indicator.
	 * @param order the order that the address asks for
	 * @throws IndicatorNotInEdition if the assessment does not ask it
	 */
	Screen screen(TrustVisit visit, UUID reference, String indicatorId, String order) {
		DisclosedComments comments = this.disclosure.comments(visit, reference);
		DisclosedResults results = comments.results();
		Assessment assessment = results.assessment();
		int position = results.edition().position(indicatorId);
		Indicator indicator = results.edition().indicators().get(position);
		return new Screen(walk(visit, results, order).at(indicator, results.edition().dimensionOf(indicatorId)),
				indicator.wordingFor(this.trusts.get(visit.trustId()).isSingleAcademy()),
				results.isShown() ? DimensionPage.Spread.of(results, indicator) : null, comments,
				this.before.agreement(visit, assessment, indicator).orElse(null),
				this.evidence.of(assessment.id()).stream().filter((item) -> item.position() == position).toList(),
				this.levels.recorded(assessment, position).orElse(null), isEditable(visit, assessment),
				assessment.allows(AssessmentEvent.ACTION) && this.people.isOrganiser(visit));
	}

	private static Walk walk(TrustVisit visit, DisclosedResults results, String order) {
		return Walk.of(results, AssessmentPaths.of(visit, results.assessment().reference()).meeting(), order);
	}

	private boolean isEditable(TrustVisit visit, Assessment assessment) {
		return assessment.allows(AssessmentEvent.MEETING) && this.people.isOrganiser(visit);
	}

}
