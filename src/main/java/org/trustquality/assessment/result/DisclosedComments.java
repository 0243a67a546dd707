package org.trustquality.assessment.result;

import java.util.List;

/**
 * The comments on an assessment as a person may read them.
 *
 * @param results the results that the person may be shown
 * @param first whether the person reads comments before the board does
 * @param released whether the board may read what is not withheld
 * @param comments by the indicator's place in the edition, then in random order
 */
public record DisclosedComments(DisclosedResults results, boolean first, boolean released,
		List<DisclosedComment> comments) {

	public DisclosedComments {
		comments = List.copyOf(comments);
	}

	/** Whether any indicator has enough answers for its comments to be shown. */
	public boolean isPossible() {
		return this.results.isShown() && !this.results.isAveragesOnly();
	}

	/** What the whole board may read beside an indicator, whoever looks at it. */
	public List<DisclosedComment> forTheBoard(int position) {
		return this.released ? on(position).stream().filter((comment) -> !comment.withheld()).toList() : List.of();
	}

	/** All that the person may read beside an indicator. */
	public List<DisclosedComment> on(int position) {
		return this.comments.stream().filter((comment) -> comment.position() == position).toList();
	}

}
