package org.trustquality.scoring.board;

import java.util.List;

import org.trustquality.scoring.RandomBoard;
import org.trustquality.scoring.WeightedClaim;
import org.trustquality.scoring.WeightedDimension;
import org.trustquality.scoring.WeightedFramework;

/** The same framework with weights drawn anew, the constants recomputed from them. */
final class RandomWeights {

	private RandomWeights() {
	}

	static WeightedFramework redrawn(RandomBoard board) {
		return new WeightedFramework(board.framework.scalePoints(),
				board.framework.dimensions()
					.stream()
					.map((dimension) -> new WeightedDimension(dimension.id(), claims(board, dimension)))
					.toList());
	}

	private static List<WeightedClaim> claims(RandomBoard board, WeightedDimension dimension) {
		boolean corner = board.random.nextBoolean();
		return dimension.claims()
			.stream()
			.map((claim) -> WeightedClaim.weighing(claim.id(),
					corner ? 1 + 1.5 * board.random.nextInt(2) : RandomBoard.weight(board.random), claim.indicators()))
			.toList();
	}

}
