package org.trustquality.review.sector.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What follows from means if they were published to the last decimal: every figure is
 * then one linear equation in the trusts' values. A trust's value follows for an intruder
 * if its own unit vector lies in the span of the equations and the intruder's.
 *
 * @param trusts those that have a value
 * @param told what is published of them
 */
record ExactSums(List<Contribution> trusts, Told told) {

	private static final double ZERO = 1e-9;

	/** Of how many pairs of trusts the first works out the value of the second. */
	int workedOut() {
		List<double[]> equations = new ArrayList<>();
		equations(this.told.picture(), false, equations);
		equations(this.told.openData(), true, equations);
		int count = 0;
		for (int intruder = 0; intruder < this.trusts.size(); intruder++) {
			List<double[]> known = new ArrayList<>(equations);
			known.add(unit(intruder));
			List<double[]> reduced = reduced(known);
			for (int trust = 0; trust < this.trusts.size(); trust++) {
				count += (trust != intruder && follows(trust, reduced)) ? 1 : 0;
			}
		}
		return count;
	}

	private void equations(Map<Group, Measure.Figure> figures, boolean inFile, List<double[]> equations) {
		for (Group group : figures.keySet()) {
			double[] equation = new double[this.trusts.size()];
			for (int trust = 0; trust < equation.length; trust++) {
				Contribution its = this.trusts.get(trust);
				boolean counts = (!inFile || its.openData())
						&& (group.equals(Group.ALL) || Objects.equals(its.group(group.division()), group));
				equation[trust] = counts ? 1 : 0;
			}
			equations.add(equation);
		}
	}

	private double[] unit(int trust) {
		double[] unit = new double[this.trusts.size()];
		unit[trust] = 1;
		return unit;
	}

	/** Gauss and Jordan: each row ends with the only entry in its leading column. */
	private static List<double[]> reduced(List<double[]> rows) {
		List<double[]> reduced = new ArrayList<>();
		for (double[] row : rows) {
			double[] left = row.clone();
			reduced.forEach((other) -> subtract(left, other, left[leading(other)]));
			int leading = leading(left);
			if (leading >= 0) {
				double first = left[leading];
				for (int column = 0; column < left.length; column++) {
					left[column] /= first;
				}
				reduced.forEach((other) -> subtract(other, left, other[leading]));
				reduced.add(left);
			}
		}
		return reduced;
	}

	private static void subtract(double[] from, double[] other, double times) {
		for (int column = 0; column < from.length; column++) {
			from[column] -= times * other[column];
		}
	}

	private static int leading(double[] row) {
		for (int column = 0; column < row.length; column++) {
			if (Math.abs(row[column]) > ZERO) {
				return column;
			}
		}
		return -1;
	}

	private boolean follows(int trust, List<double[]> reduced) {
		double[] left = unit(trust);
		reduced.forEach((row) -> subtract(left, row, left[leading(row)]));
		return leading(left) < 0;
	}

}
