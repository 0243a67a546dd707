package org.trustquality.scoring.agreement;

import java.util.Collection;
import java.util.List;

import org.trustquality.scoring.Mean;

/**
 * How the own scores of one board's people lie: all that a correlation over many boards
 * needs of it, and too little to tell anybody's score.
 *
 * @param people how many they are
 * @param mean their mean
 * @param squares the sum of their squared distances from the mean
 */
public record BoardSpread(int people, double mean, double squares) {

	/** The spread of some scores; of none, nobody's. */
	public static BoardSpread of(Collection<Double> scores) {
		List<Double> all = List.copyOf(scores);
		return all.isEmpty() ? new BoardSpread(0, 0, 0) : new BoardSpread(all.size(), Mean.of(all, Double::doubleValue),
				Mean.squares(all, Double::doubleValue));
	}

}
