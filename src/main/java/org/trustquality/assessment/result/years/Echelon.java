package org.trustquality.assessment.result.years;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A matrix in reduced echelon form, without its empty rows.
 *
 * <p>
 * Factors are counted modulo a large prime. They are sums of few ones, so no rank changes
 * by that in practice.
 */
final class Echelon {

	static final long PRIME = (1L << 31) - 1;

	private final long[][] matrix;

	private final List<Integer> pivots = new ArrayList<>();

	Echelon(long[][] matrix) {
		this.matrix = matrix;
		int columns = (matrix.length > 0) ? matrix[0].length : 0;
		for (int column = 0; column < columns && this.pivots.size() < matrix.length; column++) {
			if (raise(column)) {
				clear(column);
				this.pivots.add(column);
			}
		}
	}

	private boolean raise(int column) {
		int next = this.pivots.size();
		for (int row = next; row < this.matrix.length; row++) {
			if (this.matrix[row][column] != 0) {
				long[] raised = this.matrix[row];
				this.matrix[row] = this.matrix[next];
				this.matrix[next] = raised;
				return true;
			}
		}
		return false;
	}

	private void clear(int column) {
		int pivot = this.pivots.size();
		multiply(this.matrix[pivot], inverse(this.matrix[pivot][column]));
		for (int row = 0; row < this.matrix.length; row++) {
			if (row != pivot && this.matrix[row][column] != 0) {
				subtract(this.matrix[row], this.matrix[row][column], this.matrix[pivot]);
			}
		}
	}

	/** Whether a combination of rows is zero outside the columns of some kinds. */
	boolean hasRowWithin(List<Integer> kindOfColumn, Set<Integer> kinds) {
		List<long[]> usable = new ArrayList<>();
		for (int row = 0; row < this.pivots.size(); row++) {
			if (kinds.contains(kindOfColumn.get(this.pivots.get(row)))) {
				usable.add(without(kindOfColumn, kinds, this.matrix[row]));
			}
		}
		return !usable.isEmpty() && new Echelon(usable.toArray(long[][]::new)).pivots.size() < usable.size();
	}

	private static long[] without(List<Integer> kindOfColumn, Set<Integer> kinds, long[] row) {
		long[] rest = row.clone();
		for (int column = 0; column < rest.length; column++) {
			rest[column] = kinds.contains(kindOfColumn.get(column)) ? 0 : rest[column];
		}
		return rest;
	}

	private static void multiply(long[] row, long factor) {
		for (int column = 0; column < row.length; column++) {
			row[column] = row[column] * factor % PRIME;
		}
	}

	private static void subtract(long[] row, long factor, long[] other) {
		for (int column = 0; column < row.length; column++) {
			row[column] = Math.floorMod(row[column] - factor * other[column] % PRIME, PRIME);
		}
	}

	/** By Fermat. */
	private static long inverse(long number) {
		long inverse = 1;
		long power = number;
		for (long exponent = PRIME - 2; exponent > 0; exponent >>= 1) {
			inverse = ((exponent & 1) == 1) ? inverse * power % PRIME : inverse;
			power = power * power % PRIME;
		}
		return inverse;
	}

}
