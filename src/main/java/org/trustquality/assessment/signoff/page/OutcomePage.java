package org.trustquality.assessment.signoff.page;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.trustquality.assessment.signoff.snapshot.BoardStatistics;
import org.trustquality.assessment.signoff.snapshot.EditionUsed.DimensionUsed;
import org.trustquality.assessment.signoff.snapshot.EditionUsed.IndicatorUsed;
import org.trustquality.assessment.signoff.snapshot.EvidenceEntry;
import org.trustquality.assessment.signoff.snapshot.Outcome;

/**
 * What a board came to, arranged for reading: by dimension, and what there is to note
 * about it. Nothing here judges.
 *
 * @param outcome what the board came to
 * @param parts the dimensions
 */
record OutcomePage(Outcome outcome, List<Part> parts) {

	static OutcomePage of(Outcome outcome) {
		return new OutcomePage(outcome,
				outcome.edition().dimensions().stream().map((dimension) -> Part.of(outcome, dimension)).toList());
	}

	static BoardStatistics.@Nullable DimensionStatistics statistics(Outcome outcome, String dimension) {
		BoardStatistics board = outcome.figures().board();
		return (board != null)
				? board.dimensions().stream().filter((each) -> each.id().equals(dimension)).findFirst().orElse(null)
				: null;
	}

	/** The trustees' score over all dimensions; null if there is none to show. */
	public @Nullable Double trusteesScore() {
		BoardStatistics board = this.outcome.figures().board();
		return (board != null && board.composite() != null) ? board.composite().evidenceWeighted() : null;
	}

	/** Whether so many trustees answered that something of it may be shown. */
	public boolean hasStatistics() {
		return this.outcome.figures().board() != null;
	}

	/** Where the agreed level lies a level or more from the trustees' mean. */
	public List<StatementLine> apart() {
		return lines().stream().filter((line) -> !line.apart().isEmpty()).toList();
	}

	/** Where somebody sees it otherwise and wants that known. */
	public List<StatementLine> dissent() {
		return lines().stream().filter((line) -> line.agreed() != null && line.agreed().dissentNoted()).toList();
	}

	/** What the board wants to talk about with its adviser. */
	public List<StatementLine> discuss() {
		return lines().stream().filter((line) -> line.agreed() != null && line.agreed().discussWithAdviser()).toList();
	}

	private List<StatementLine> lines() {
		return this.parts.stream().flatMap((part) -> part.lines().stream()).toList();
	}

	/**
	 * One dimension.
	 *
	 * @param agreed its agreed score; null if it has none
	 * @param trustees its score from the trustees' answers and the chief executive's;
	 * null if too few answered
	 * @param lines its indicators
	 */
	record Part(DimensionUsed dimension, @Nullable Double agreed,
			BoardStatistics.@Nullable DimensionStatistics trustees, List<StatementLine> lines) {

		static Part of(Outcome outcome, DimensionUsed dimension) {
			return new Part(dimension, outcome.agreedScore(dimension.id()), statistics(outcome, dimension.id()),
					dimension.indicators().stream().map((indicator) -> StatementLine.of(outcome, indicator)).toList());
		}

	}

	/** The evidence for each indicator that has any, in the edition's order. */
	public List<Relied> relied() {
		return this.outcome.edition()
			.indicators()
			.stream()
			.map((indicator) -> new Relied(indicator,
					this.outcome.evidence()
						.stream()
						.filter((item) -> item.indicator().equals(indicator.id()))
						.toList()))
			.filter((relied) -> !relied.items().isEmpty())
			.toList();
	}

	/** What the board relied on for one indicator. */
	record Relied(IndicatorUsed indicator, List<EvidenceEntry> items) {
	}

}
