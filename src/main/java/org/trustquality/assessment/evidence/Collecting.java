package org.trustquality.assessment.evidence;

import java.util.Map;
import java.util.UUID;

import org.trustquality.access.NotVisible;
import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.AssessmentRefusal;
import org.trustquality.assessment.Assessments;
import org.trustquality.assessment.evidence.EvidenceRows.NewItem;
import org.trustquality.assessment.evidence.file.KeptFile;
import org.trustquality.audit.Act;
import org.trustquality.audit.ActivityLog;
import org.trustquality.framework.Edition;
import org.trustquality.framework.Editions;
import org.trustquality.framework.Indicator;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds evidence items, confirms and takes them off, for organisers while the board meets.
 */
@Service
@Transactional
public class Collecting {

	/**
	 * So many items may be added to one indicator of an assessment, also if some were
	 * taken off: their files stay stored.
	 */
	public static final int MOST = 40;

	private final Assessments assessments;

	private final Editions editions;

	private final EvidenceItems items;

	private final EvidenceRows rows;

	private final ActivityLog log;

	Collecting(Assessments assessments, Editions editions, EvidenceItems items, EvidenceRows rows, ActivityLog log) {
		this.assessments = assessments;
		this.editions = editions;
		this.items = items;
		this.rows = rows;
		this.log = log;
	}

	/**
	 * Makes sure that an item can be added to an indicator.
	 * @throws AssessmentRefusal if the board does not meet, or there are too many
	 */
	public void requireRoom(TrustVisit visit, UUID reference, String indicator) {
		room(visit, reference, indicator);
	}

	public void addLink(TrustVisit visit, UUID reference, String indicator, ItemFacts facts, String link) {
		Room room = room(visit, reference, indicator);
		add(visit, room, new NewItem(room.position, facts, link, null, null));
	}

	public void addFile(TrustVisit visit, UUID reference, String indicator, ItemFacts facts, KeptFile file) {
		Room room = room(visit, reference, indicator);
		this.rows.add(visit.trustId(), file);
		add(visit, room, new NewItem(room.position, facts, null, file.id(), null));
	}

	/** Whether an indicator of an assessment takes no more items. */
	@Transactional(readOnly = true)
	public boolean isFull(Assessment assessment, String indicator) {
		return isFull(assessment, this.editions.get(assessment.editionId()).position(indicator));
	}

	private boolean isFull(Assessment assessment, int position) {
		return this.rows.count(assessment.id(), position) >= MOST;
	}

	private Room room(TrustVisit visit, UUID reference, String indicatorId) {
		Assessment assessment = this.assessments.inMeeting(visit, reference);
		Edition edition = this.editions.get(assessment.editionId());
		Indicator indicator = edition.indicator(indicatorId).orElseThrow(NotVisible::new);
		int position = edition.position(indicatorId);
		if (isFull(assessment, position)) {
			throw new AssessmentRefusal("This indicator has had " + MOST
					+ " evidence items, with those that were taken off. It takes no more.");
		}
		return new Room(assessment, indicator, position);
	}

	private void add(TrustVisit visit, Room room, NewItem item) {
		UUID id = this.rows.add(room.assessment.id(), item);
		this.log.record(visit.trustId(), visit.personId(), Act.EVIDENCE_ADDED,
				Map.of("year", room.assessment.academicYear().toString(), "indicator", room.indicator.title(), "title",
						item.facts().title(), "item", id.toString()));
	}

	/** Takes an item off; versions that were signed with it keep it. */
	public EvidenceItem remove(TrustVisit visit, UUID reference, UUID item) {
		Assessment assessment = this.assessments.inMeeting(visit, reference);
		EvidenceItem removed = this.items.find(assessment.id(), item).orElseThrow(NotVisible::new);
		this.rows.remove(assessment.id(), item);
		record(visit, assessment, Act.EVIDENCE_REMOVED, indicator(assessment, removed), removed.title());
		return removed;
	}

	/** Lets an item that was carried over count; once is enough. */
	public void confirm(TrustVisit visit, UUID reference, UUID item) {
		Assessment assessment = this.assessments.inMeeting(visit, reference);
		EvidenceItem confirmed = this.items.find(assessment.id(), item).orElseThrow(NotVisible::new);
		if (confirmed.toConfirm()) {
			this.rows.confirm(assessment.id(), item);
			record(visit, assessment, Act.EVIDENCE_CONFIRMED, indicator(assessment, confirmed), confirmed.title());
		}
	}

	private Indicator indicator(Assessment assessment, EvidenceItem item) {
		return this.editions.get(assessment.editionId()).indicators().get(item.position());
	}

	private void record(TrustVisit visit, Assessment assessment, Act act, Indicator indicator, String title) {
		this.log.record(visit.trustId(), visit.personId(), act,
				Map.of("year", assessment.academicYear().toString(), "indicator", indicator.title(), "title", title));
	}

	/** An indicator to which an item can be added. */
	private record Room(Assessment assessment, Indicator indicator, int position) {
	}

}
