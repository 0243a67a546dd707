package org.trustquality.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.trustquality.evidence.EvidenceGrade;

/** The boards and frameworks that the tests use. */
public final class Boards {

	/** Not sure. */
	public static final int NS = Rating.NOT_SURE;

	/** Not applicable. */
	public static final int NA = Rating.NOT_APPLICABLE;

	private Boards() {
	}

	/**
	 * The framework of the worked example (scoring specification, section 9): P1 grade 3,
	 * P2 grade 1, Q1 grade 2, Q2 grade 0, one indicator each.
	 */
	public static WeightedFramework example() {
		return new WeightedFramework(5, List.of(
				new WeightedDimension("P",
						List.of(claim("P1", EvidenceGrade.CORROBORATED), claim("P2", EvidenceGrade.TENTATIVE))),
				new WeightedDimension("Q",
						List.of(claim("Q1", EvidenceGrade.SUPPORTED), claim("Q2", EvidenceGrade.NOT_YET_EVIDENCED)))));
	}

	/** The six trustees of the worked example. */
	public static List<Ratings> exampleTrustees() {
		return byIndicator(new int[] { 4, 4, 4, 5, 3, 4 }, new int[] { 2, 3, 2, 3, 2, 3 },
				new int[] { 3, 3, 4, 4, 3, 3 }, new int[] { 1, 2, 5, 5, 1, 2 });
	}

	/** One dimension of claims with one indicator each, all of the same grade. */
	public static WeightedFramework flat(int scalePoints, int claims) {
		List<WeightedClaim> list = new ArrayList<>();
		for (int i = 1; i <= claims; i++) {
			list.add(claim("C" + i, EvidenceGrade.SUPPORTED));
		}
		return new WeightedFramework(scalePoints, List.of(new WeightedDimension("D", list)));
	}

	public static WeightedClaim claim(String id, EvidenceGrade grade) {
		return WeightedClaim.graded(id, grade, List.of(id + ".1"));
	}

	/** What the test knows to be there. */
	public static <T> T known(@Nullable T value) {
		return Objects.requireNonNull(value);
	}

	/** One trustee's ratings. */
	public static Ratings sheet(int... codes) {
		short[] sheet = new short[codes.length];
		for (int i = 0; i < codes.length; i++) {
			sheet[i] = (short) codes[i];
		}
		return Ratings.of(sheet);
	}

	/** A board, given as one row of trustees for each indicator. */
	public static List<Ratings> byIndicator(int[]... rows) {
		List<Ratings> trustees = new ArrayList<>();
		for (int person = 0; person < rows[0].length; person++) {
			int[] codes = new int[rows.length];
			for (int indicator = 0; indicator < rows.length; indicator++) {
				codes[indicator] = rows[indicator][person];
			}
			trustees.add(sheet(codes));
		}
		return trustees;
	}

}
