package org.trustquality.review.peers;

import java.util.Map;

/**
 * How much a set of boards differs from the one that the present figures count.
 *
 * <p>
 * Figures that followed every change would tell of the one board that changed: whoever
 * reads them on two days knows the difference. So they are counted anew only when at
 * least three boards came, went or changed since they were counted, and each board is one
 * of them however often it did. A board that reads its own place learns nothing by
 * changing its own scores either, because that is one change.
 *
 * @param boards how many there are now
 * @param changed how many of them, and of those counted before, are not as they were
 * @param first whether there are no figures yet
 */
record Turnover(int boards, int changed, boolean first) {

	private static final int FEWEST_CHANGED = 3;

	/**
	 * The difference between two sets of boards.
	 * @param now the boards there are, each by the number of its trust with a digest of
	 * what would be counted
	 * @param counted the same for the boards that were counted, with what was
	 */
	static Turnover between(Map<Integer, String> now, Map<Integer, String> counted) {
		long otherwise = now.entrySet()
			.stream()
			.filter((board) -> !board.getValue().equals(counted.get(board.getKey())))
			.count();
		long gone = counted.keySet().stream().filter((trust) -> !now.containsKey(trust)).count();
		return new Turnover(now.size(), (int) (otherwise + gone), counted.isEmpty());
	}

	/** Whether figures may be counted, if they need some number of boards. */
	boolean allowsFigures(int fewest) {
		return this.boards >= fewest && isFollowed();
	}

	/** Whether figures may follow it: it is so great that it tells of no single board. */
	boolean isFollowed() {
		return this.first || this.changed >= FEWEST_CHANGED;
	}

}
