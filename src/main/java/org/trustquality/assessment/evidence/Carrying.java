package org.trustquality.assessment.evidence;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.AcademicYear;
import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.AssessmentEvent;
import org.trustquality.assessment.Assessments;
import org.trustquality.assessment.evidence.EvidenceRows.NewItem;
import org.trustquality.audit.Act;
import org.trustquality.audit.ActivityLog;
import org.trustquality.framework.Edition;
import org.trustquality.framework.Editions;
import org.trustquality.framework.Indicator;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Carries evidence items over from what was signed in the year before. What is carried
 * over counts for nothing until somebody confirms it.
 */
@Service
@Transactional
public class Carrying {

	private final Assessments assessments;

	private final Editions editions;

	private final EvidenceItems items;

	private final EvidenceRows rows;

	private final ActivityLog log;

	Carrying(Assessments assessments, Editions editions, EvidenceItems items, EvidenceRows rows, ActivityLog log) {
		this.assessments = assessments;
		this.editions = editions;
		this.items = items;
		this.rows = rows;
		this.log = log;
	}

	/** What would come, for an organiser. */
	@Transactional(readOnly = true)
	public Load waiting(TrustVisit visit, UUID reference) {
		Assessment assessment = this.assessments.toOrganise(visit, reference);
		assessment.requireAllows(AssessmentEvent.MEETING);
		return load(assessment);
	}

	/**
	 * Carries over what can be.
	 * @return how many items came
	 */
	public int carry(TrustVisit visit, UUID reference) {
		Assessment assessment = this.assessments.inMeeting(visit, reference);
		List<Piece> pieces = load(assessment).pieces;
		pieces.forEach((piece) -> this.rows.add(assessment.id(), piece.carried()));
		if (!pieces.isEmpty()) {
			this.log.record(visit.trustId(), visit.personId(), Act.EVIDENCE_CARRIED,
					Map.of("year", assessment.academicYear().toString(), "count", Integer.toString(pieces.size())));
		}
		return pieces.size();
	}

	private Load load(Assessment assessment) {
		return this.assessments.signedBefore(assessment)
			.map((earlier) -> load(assessment, earlier))
			.orElseGet(() -> new Load(null, List.of(), 0, 0));
	}

	private Load load(Assessment assessment, Assessment earlier) {
		Edition now = this.editions.get(assessment.editionId());
		Edition then = this.editions.get(earlier.editionId());
		Set<UUID> carried = this.rows.carried(assessment.id());
		List<EvidenceItem> left = this.items.signed(earlier.id())
			.stream()
			.filter((item) -> !carried.contains(item.id()))
			.toList();
		List<Piece> pieces = left.stream()
			.flatMap((item) -> now.alike(then.indicators().get(item.position()))
				.map((indicator) -> new Piece(item, indicator, now.position(indicator.id())))
				.stream())
			.toList();
		List<Piece> fitting = fitting(assessment, pieces);
		return new Load(earlier.academicYear(), fitting, left.size() - pieces.size(), pieces.size() - fitting.size());
	}

	/** As many for each indicator as it still takes. */
	private List<Piece> fitting(Assessment assessment, List<Piece> pieces) {
		return pieces.stream()
			.collect(Collectors.groupingBy(Piece::position, TreeMap::new, Collectors.toList()))
			.entrySet()
			.stream()
			.flatMap((indicator) -> indicator.getValue()
				.stream()
				.limit(Math.max(0, Collecting.MOST - this.rows.count(assessment.id(), indicator.getKey()))))
			.toList();
	}

	/**
	 * What an earlier year can bring.
	 *
	 * @param year the year; null if nothing was signed off before
	 * @param leftOut how many items belong to indicators that are not asked any more, or
	 * in other words
	 * @param tooMany how many items belong to indicators that take no more
	 */
	public record Load(@Nullable AcademicYear year, List<Piece> pieces, int leftOut, int tooMany) {
	}

	/** One item of an earlier year, and where it goes. */
	public record Piece(EvidenceItem item, Indicator indicator, int position) {

		NewItem carried() {
			return new NewItem(this.position, ItemFacts.of(this.item), this.item.link(),
					(this.item.file() != null) ? this.item.file().id() : null, this.item.id());
		}

	}

}
