package org.trustquality.assessment.own;

import java.util.List;
import java.util.Map;

import org.trustquality.access.NotVisible;
import org.trustquality.access.People;
import org.trustquality.access.Role;
import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.AssessmentRefusal;
import org.trustquality.audit.Act;
import org.trustquality.audit.ActivityLog;
import org.trustquality.framework.Edition;
import org.trustquality.framework.OwnIndicator;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The indicators that a trust added for itself, for its organisers. What an assessment
 * asks is a copy that never changes, so that years can be compared: the words of an
 * indicator can change until the first assessment that asks it opens, and one that has
 * not opened asks the new words. One that is removed is not asked again; assessments that
 * ask it already go on as they are.
 */
@Service
@Transactional
public class OwnIndicators {

	/** So many a trust can have at a time. */
	public static final int MOST = 10;

	private final OwnIndicatorRows rows;

	private final OwnIndicatorDrafts drafts;

	private final People people;

	private final ActivityLog log;

	OwnIndicators(OwnIndicatorRows rows, OwnIndicatorDrafts drafts, People people, ActivityLog log) {
		this.rows = rows;
		this.drafts = drafts;
		this.people = people;
		this.log = log;
	}

	/** All that the trust has. */
	@Transactional(readOnly = true)
	public List<OwnIndicator> of(TrustVisit visit) {
		this.people.require(visit, Role.ORGANISERS);
		return this.rows.of(visit.trustId());
	}

	/** Those that can be added to an edition. */
	@Transactional(readOnly = true)
	public List<OwnIndicator> fitting(TrustVisit visit, Edition edition) {
		return of(visit).stream().filter((indicator) -> indicator.fits(edition)).toList();
	}

	/**
	 * Those that an assessment is about to ask; none of them changes before this
	 * transaction ends.
	 */
	public List<OwnIndicator> toAsk(TrustVisit visit, Edition edition) {
		this.rows.hold(visit.trustId());
		return fitting(visit, edition);
	}

	@Transactional(readOnly = true)
	OwnIndicator find(TrustVisit visit, String id) {
		this.people.require(visit, Role.ORGANISERS);
		return this.rows.of(visit.trustId())
			.stream()
			.filter((indicator) -> indicator.id().equals(id))
			.findFirst()
			.orElseThrow(NotVisible::new);
	}

	/** Whether an assessment that has opened asks or asked it, so that its words stay. */
	@Transactional(readOnly = true)
	boolean isAsked(TrustVisit visit, OwnIndicator indicator) {
		return this.rows.isAsked(visit.trustId(), indicator);
	}

	/**
	 * Makes sure that one more can be added.
	 * @throws AssessmentRefusal if the trust has as many as it can
	 */
	@Transactional(readOnly = true)
	void requireRoom(TrustVisit visit) {
		if (of(visit).size() >= MOST) {
			throw new AssessmentRefusal("Your trust has " + MOST
					+ " indicators of its own, and that is the most. Remove one before you add another.");
		}
	}

	/** Adds one, with a number that no other has or had. */
	void add(TrustVisit visit, OwnIndicator words) {
		this.rows.hold(visit.trustId());
		requireRoom(visit);
		OwnIndicator added = new OwnIndicator(this.rows.nextNumber(visit.trustId()), words.dimension(), words.title(),
				words.statement(), words.why(), words.levels());
		this.rows.add(visit.trustId(), added);
		record(visit, Act.OWN_INDICATOR_ADDED, added);
	}

	/** The assessments that have not opened and are to ask it. */
	@Transactional(readOnly = true)
	List<Assessment> drafts(TrustVisit visit, OwnIndicator indicator) {
		return this.drafts.asking(visit, indicator);
	}

	/**
	 * Puts other words in the place of an indicator's, also in assessments that have not
	 * opened.
	 * @throws AssessmentRefusal if an assessment that has opened asks it
	 */
	void change(TrustVisit visit, OwnIndicator words) {
		this.rows.hold(visit.trustId());
		OwnIndicator before = find(visit, words.id());
		List<Assessment> held = this.drafts.hold(visit, before);
		requireNotAsked(visit, before);
		if (!before.equals(words)) {
			this.rows.change(visit.trustId(), words);
			this.drafts.reword(visit, held, words);
			record(visit, Act.OWN_INDICATOR_CHANGED, words);
		}
	}

	/** Makes sure that the words of an indicator can still change. */
	@Transactional(readOnly = true)
	void requireNotAsked(TrustVisit visit, OwnIndicator indicator) {
		if (isAsked(visit, indicator)) {
			throw new AssessmentRefusal(
					"An assessment that has opened asks this indicator, so its words stay as they are."
							+ " To ask something else from now on, remove it and add another.");
		}
	}

	/** Takes one off, so that no further assessment asks it. */
	OwnIndicator remove(TrustVisit visit, String id) {
		this.rows.hold(visit.trustId());
		OwnIndicator removed = find(visit, id);
		this.rows.remove(visit.trustId(), removed);
		record(visit, Act.OWN_INDICATOR_REMOVED, removed);
		return removed;
	}

	private void record(TrustVisit visit, Act act, OwnIndicator indicator) {
		this.log.record(visit.trustId(), visit.personId(), act,
				Map.of("indicator", indicator.id(), "title", indicator.title()));
	}

}
