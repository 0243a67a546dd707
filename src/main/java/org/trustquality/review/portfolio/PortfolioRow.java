package org.trustquality.review.portfolio;

import java.time.LocalDate;
import java.util.Collection;

import org.jspecify.annotations.Nullable;
import org.trustquality.assessment.AssessmentId;
import org.trustquality.trust.EnglishDay;

/**
 * One trust of a portfolio in one year.
 *
 * @param byName its name as the order compares it
 * @param stage how far its assessment is
 * @param dueOn when answering or, where the adviser's review is under way, the share
 * ends; null for never
 * @param shared what it shares; null for nothing
 * @param before what it shares of the year before, where that was compared
 */
record PortfolioRow(AdvisedTrust trust, String byName, StageOfYear stage, @Nullable LocalDate dueOn,
		@Nullable SharedYear shared, @Nullable AssessmentId before) {

	/** What stands for a dimension. */
	public Cell cell(String dimension) {
		return (this.shared != null) ? this.shared.cell(dimension) : Cell.NOT_SHARED;
	}

	/** Whether the same words, and no score, stand for all of several dimensions. */
	public boolean isSame(Collection<String> dimensions) {
		return dimensions.stream().map(this::cell).noneMatch((cell) -> cell.score() != null)
				&& dimensions.stream().map(this::cell).map(Cell::words).distinct().count() <= 1;
	}

	/** What is due when, in words; empty for nothing. */
	public String due() {
		if (this.dueOn == null) {
			return "";
		}
		return (this.stage.isBeforeClosing() ? "Answering ends " : "Shared until ") + EnglishDay.of(this.dueOn);
	}

	/** What stands under the stage; empty where the stage says it. */
	public String underStage() {
		return this.stage.isOpen() ? "" : due();
	}

	/** How far the adviser's own review is, in words. */
	public String review() {
		if (this.shared == null) {
			return "None";
		}
		if (this.shared.review() != null) {
			return this.shared.review().words();
		}
		return this.trust.reviewing() ? "Not begun" : "You read only";
	}

	/** On how many indicators the board wants to talk, in words; empty for none. */
	public String toDiscuss() {
		Integer number = (this.shared != null) ? this.shared.toDiscuss() : null;
		return (number != null && number > 0) ? number + " to discuss" : "";
	}

}
