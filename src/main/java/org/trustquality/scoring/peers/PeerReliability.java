package org.trustquality.scoring.peers;

import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.trustquality.scoring.agreement.BoardSpread;
import org.trustquality.scoring.agreement.IntraclassCorrelation;

/**
 * Whether boards may be compared at all: their scores must tell boards apart, not only
 * people (scoring specification, section 7).
 *
 * @param medianBoardSize how many people the median board has; nothing without boards
 * @param reliability the pooled ICC(2) at that size, 0 to 1; nothing where it is not
 * defined
 */
public record PeerReliability(@Nullable Double medianBoardSize, @Nullable Double reliability) {

	/** From which pooled ICC(2) on boards are compared. */
	public static final double LEAST = 0.7;

	/**
	 * The reliability over many boards.
	 * @param boards the people's own scores, board by board
	 */
	public static PeerReliability of(List<? extends Collection<Double>> boards) {
		return ofSpreads(boards.stream().map(BoardSpread::of).toList());
	}

	/**
	 * The same from what each board puts down of itself.
	 * @param boards board by board
	 */
	public static PeerReliability ofSpreads(List<BoardSpread> boards) {
		List<Integer> sizes = boards.stream().map(BoardSpread::people).filter((size) -> size > 0).sorted().toList();
		if (sizes.isEmpty()) {
			return new PeerReliability(null, null);
		}
		double median = (sizes.get((sizes.size() - 1) / 2) + sizes.get(sizes.size() / 2)) / 2.0;
		IntraclassCorrelation correlation = IntraclassCorrelation.ofSpreads(boards);
		return new PeerReliability(median, (correlation != null) ? correlation.atBoardSize(median) : null);
	}

	/** Whether boards may be compared. */
	public boolean isEnough() {
		return this.reliability != null && this.reliability >= LEAST;
	}

}
