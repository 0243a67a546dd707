package org.trustquality.review.sector.figure;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.trustquality.scoring.agreement.AgreementWord;
import org.trustquality.scoring.peers.PeerPosition;
import org.trustquality.scoring.peers.Quartiles;

/** What is told of many trusts, and how one figure comes from their values. */
public enum Measure {

	/**
	 * The agreed scores of all dimensions together or of one, 0 to 100: the median and,
	 * from {@link PeerPosition#FEWEST_FOR_QUARTILES} trusts on, the quartiles, in whole
	 * points.
	 */
	SCORE(1, 0, 100, 1),

	/** The agreed levels of an indicator: the same, in half levels. */
	LEVEL(0.5, 1, Integer.MAX_VALUE, 1),

	/**
	 * By how many points the evidence-weighted agreed score lies above the neutral one:
	 * the median, in tenths of a point.
	 */
	EFFECT(0.1, -100, 100, 0.1),

	/**
	 * How far the trustees of one board agree on an indicator, 1 for split, 2 for mixed
	 * and 3 for agree: the word of the board in the middle, of the lower one of two.
	 */
	VIEWS(1, 1, 3, 1),

	/**
	 * Which part of a board is not sure about an indicator, 0 to 1: the mean, to the
	 * nearest twentieth.
	 */
	NOT_SURE(0.05, 0, 1, 0.02);

	/** So many steps up and so many down are tried. */
	private static final int NEARBY = 10;

	private final double unit;

	private final double least;

	private final double most;

	private final double step;

	Measure(double unit, double least, double most, double step) {
		this.unit = unit;
		this.least = least;
		this.most = most;
		this.step = step;
	}

	/** The word for a board's agreement as a number, the furthest apart first. */
	public static int order(AgreementWord word) {
		return AgreementWord.values().length - word.ordinal();
	}

	/** The word that such a number stands for. */
	public static AgreementWord word(double order) {
		return AgreementWord.values()[AgreementWord.values().length - (int) order];
	}

	/** Whether values add up to it, so that groups can be subtracted from each other. */
	public boolean isMean() {
		return this == NOT_SURE;
	}

	/** The figure of two trusts or more. */
	Figure figure(double[] values) {
		int trusts = values.length;
		if (isMean()) {
			return new Figure(trusts, null, rounded(DoubleStream.of(values).sum() / trusts), null);
		}
		double[] sorted = DoubleStream.of(values).sorted().toArray();
		if (this == VIEWS) {
			return new Figure(trusts, null, sorted[(trusts - 1) / 2], null);
		}
		Quartiles cuts = Quartiles.ofSorted(sorted);
		boolean quartiles = this != EFFECT && trusts >= PeerPosition.FEWEST_FOR_QUARTILES;
		return new Figure(trusts, quartiles ? (Double) rounded(cuts.lower()) : null, rounded(cuts.median()),
				quartiles ? (Double) rounded(cuts.upper()) : null);
	}

	private double rounded(double value) {
		return Math.round(Math.floor(value / this.unit + 0.5) * this.unit * 100) / 100.0;
	}

	/**
	 * Other values that a trust could have as well, the nearest first.
	 * @param scalePoints how many levels there are
	 */
	List<Double> alternatives(double value, int scalePoints) {
		double highest = (this == LEVEL) ? scalePoints : this.most;
		return IntStream.rangeClosed(1, NEARBY)
			.boxed()
			.flatMap((steps) -> DoubleStream.of(value + steps * this.step, value - steps * this.step).boxed())
			.filter((other) -> other >= this.least - 1e-9 && other <= highest + 1e-9)
			.toList();
	}

	/**
	 * What is told of some trusts.
	 *
	 * @param trusts how many they are
	 * @param lower a quarter of them lies below; nothing where quartiles are not told
	 * @param middle their median or mean
	 * @param upper three quarters lie below
	 */
	public record Figure(int trusts, @Nullable Double lower, double middle, @Nullable Double upper) {
	}

}
