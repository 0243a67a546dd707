package org.trustquality.scoring.peers;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Where a board stands among its peers, without names, ranks or intervals of ranks
 * (scoring specification, section 7).
 *
 * @param peers how many peers there are
 * @param percentile 100 (below + ties / 2) / N, from ten peers on
 * @param quartiles the quarters of the peers, from twenty on
 * @param reason why nothing is shown; nothing when a percentile is
 */
public record PeerPosition(int peers, @Nullable Double percentile, @Nullable Quartiles quartiles,
		@Nullable PeerReason reason) {

	/** From how many peers on there is a percentile. */
	public static final int FEWEST_FOR_PERCENTILE = 10;

	/** From how many peers on there are quartiles. */
	public static final int FEWEST_FOR_QUARTILES = 20;

	private static final double TIE = 1e-9;

	/**
	 * The position of one board.
	 * @param own its score, 0 to 100
	 * @param others the comparable boards, itself not among them; those with too few
	 * respondents are left out
	 * @param reliability whether boards may be compared
	 */
	public static PeerPosition of(double own, List<Peer> others, PeerReliability reliability) {
		List<Double> scores = others.stream().filter(Peer::isLargeEnough).map(Peer::score).toList();
		int n = scores.size();
		if (!reliability.isEnough()) {
			return new PeerPosition(n, null, null, PeerReason.BOARDS_NOT_RELIABLY_DIFFERENT);
		}
		if (n < FEWEST_FOR_PERCENTILE) {
			return new PeerPosition(n, null, null, PeerReason.TOO_FEW_PEERS);
		}
		return new PeerPosition(n, percentile(own, scores), (n >= FEWEST_FOR_QUARTILES) ? Quartiles.of(scores) : null,
				null);
	}

	private static double percentile(double own, List<Double> scores) {
		long below = scores.stream().filter((score) -> score < own - TIE).count();
		long above = scores.stream().filter((score) -> score > own + TIE).count();
		double ties = scores.size() - below - above;
		return 100 * (below + ties / 2) / scores.size();
	}

}
