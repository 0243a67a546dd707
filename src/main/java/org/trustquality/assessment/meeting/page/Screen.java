package org.trustquality.assessment.meeting.page;

import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.trustquality.assessment.evidence.EvidenceItem;
import org.trustquality.assessment.meeting.EarlierAgreement;
import org.trustquality.assessment.meeting.RecordedAgreement;
import org.trustquality.assessment.result.DisclosedComment;
import org.trustquality.assessment.result.DisclosedComments;
import org.trustquality.assessment.result.page.DimensionPage;
import org.trustquality.framework.Edition;
import org.trustquality.framework.Indicator;

/**
 * One indicator on a display that the whole board sees: so it holds nothing that not
 * everybody there may read, also when the chair shows it.
 *
 * @param stop the indicator and where it stands
 * @param wording what this trust's board reads
 * @param spread how the trustees are spread; nothing when too few answered
 * @param disclosed the comments, of which the screen shows those for the board
 * @param earlier what the board signed about it in an earlier year
 * @param evidence what the board relies on
 * @param recorded what is on record
 * @param editable whether the visitor can put a level on record now
 * @param acting whether the visitor can add an action to what is on record
 */
record Screen(Walk.Stop stop, Indicator.Wording wording, DimensionPage.@Nullable Spread spread,
		DisclosedComments disclosed, @Nullable EarlierAgreement earlier, List<EvidenceItem> evidence,
		@Nullable RecordedAgreement recorded, boolean editable, boolean acting) {

	public Edition edition() {
		return this.disclosed.results().edition();
	}

	private int position() {
		return edition().position(this.stop.indicator().id());
	}

	/** Whether more than half said that it does not apply, so that it needs no level. */
	public boolean isDropped() {
		return this.disclosed.results().isDropped(position());
	}

	/** Whether comments on it can be shown at all. */
	public boolean isCommentable() {
		return this.disclosed.results().isSpreadShown(position());
	}

	/** The trustees' comments. */
	public List<DisclosedComment> comments() {
		return comments(false);
	}

	/** The chief executive's. */
	public List<DisclosedComment> chiefExecutiveComments() {
		return comments(true);
	}

	private List<DisclosedComment> comments(boolean chiefExecutive) {
		return this.disclosed.forTheBoard(position())
			.stream()
			.filter((comment) -> comment.chiefExecutive() == chiefExecutive)
			.toList();
	}

	/** The levels to agree on, lowest first. */
	public List<Level> levels() {
		return IntStream.rangeClosed(1, edition().scalePoints())
			.mapToObj((number) -> new Level(number, edition().levels().get(number - 1),
					this.wording.levels().get(number - 1)))
			.toList();
	}

	/**
	 * A level to agree on.
	 *
	 * @param descriptor what it means for this indicator
	 */
	record Level(int number, String name, String descriptor) {
	}

}
