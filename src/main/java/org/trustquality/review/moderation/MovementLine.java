package org.trustquality.review.moderation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.trustquality.scoring.Mean;

/**
 * How the levels of boards moved within a year where the adviser's level lay in one
 * place. Each trust counts once; below five trusts nothing is shown, not even how many.
 *
 * @param challenge where the adviser's level lay
 * @param trusts how many trusts; 0 if it is not shown
 * @param change the mean of the trusts' mean changes in levels; null if it is not shown
 */
record MovementLine(Challenge challenge, int trusts, @Nullable Double change) {

	/** So many trusts are needed to show anything. */
	static final int FEWEST_TRUSTS = 5;

	/** One line for each place. */
	static List<MovementLine> of(List<TrustMoves> trusts) {
		return Stream.of(Challenge.values()).map((challenge) -> of(challenge, trusts)).toList();
	}

	private static MovementLine of(Challenge challenge, List<TrustMoves> trusts) {
		List<Double> means = trusts.stream()
			.flatMap((moves) -> Stream.ofNullable(moves.mean().get(challenge)))
			.toList();
		return (means.size() < FEWEST_TRUSTS) ? new MovementLine(challenge, 0, null)
				: new MovementLine(challenge, means.size(), Mean.of(means, Double::doubleValue));
	}

	/** The change in words, such as "0.4 levels up". */
	public String words() {
		if (this.change == null) {
			return "not shown: fewer than " + FEWEST_TRUSTS + " trusts";
		}
		String size = String.format(Locale.UK, "%.1f", Math.abs(this.change));
		return size.equals("0.0") ? "0.0 levels" : size + " levels " + ((this.change > 0) ? "up" : "down");
	}

	/** How many trusts, in words. */
	public String trustWords() {
		return (this.change != null) ? Integer.toString(this.trusts) : "fewer than " + FEWEST_TRUSTS;
	}

}
