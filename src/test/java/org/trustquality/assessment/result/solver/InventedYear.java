package org.trustquality.assessment.result.solver;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.trustquality.scoring.ScoringOptions;

/**
 * What a board answered in one year.
 *
 * @param year the year in which the academic year starts
 * @param minimumRatings the fewest ratings from which anything is shown
 * @param sheets one for each trustee who is or was asked
 * @param chiefExecutive the chief executive's codes; null if they did not answer
 */
public record InventedYear(int year, int minimumRatings, List<InventedSheet> sheets,
		short @Nullable [] chiefExecutive) {

	public List<InventedSheet> counted() {
		return this.sheets.stream().filter(InventedSheet::counts).toList();
	}

	/** Whoever is asked or answered. */
	public int invited() {
		long asked = this.sheets.stream().filter((sheet) -> !sheet.removed()).count();
		return (int) Math.max(asked, this.sheets.stream().filter(InventedSheet::begun).count());
	}

	/** What the setting of the assessment means for scoring. */
	public ScoringOptions options() {
		ScoringOptions options = ScoringOptions.STANDARD.withInvited(invited());
		return (this.minimumRatings < 5) ? options.withBoardSize(Math.max(invited(), 1))
				: options.withMinimumRatings(this.minimumRatings);
	}

}
