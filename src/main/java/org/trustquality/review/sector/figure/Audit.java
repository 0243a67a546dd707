package org.trustquality.review.sector.figure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Looks before anything is told whether every trust could have said something else. It
 * could if two others that count in exactly the same figures said something else, for
 * then it may have changed places with either, whoever of them is looking; or if all
 * figures stay the same when its own value is another.
 */
final class Audit {

	/** Whoever looks may be one of them, so there must be another. */
	private static final int OTHERS = 2;

	private final Subject subject;

	private final List<Contribution> trusts;

	private final int scalePoints;

	private final List<Cell> cells = new ArrayList<>();

	Audit(Subject subject, List<Contribution> trusts, int scalePoints, Told told) {
		this.subject = subject;
		this.trusts = trusts;
		this.scalePoints = scalePoints;
		told.picture().forEach((group, figure) -> this.cells.add(new Cell(group, false, figure)));
		told.openData().forEach((group, figure) -> this.cells.add(new Cell(group, true, figure)));
	}

	boolean isPassed() {
		Map<Set<Cell>, List<Contribution>> alike = new LinkedHashMap<>();
		this.trusts.forEach((trust) -> alike.computeIfAbsent(cells(trust), (same) -> new ArrayList<>()).add(trust));
		return alike.entrySet()
			.stream()
			.allMatch((same) -> same.getValue()
				.stream()
				.allMatch((trust) -> hasOthers(trust, same.getValue()) || canDiffer(trust, same.getKey())));
	}

	private Set<Cell> cells(Contribution trust) {
		Set<Cell> cells = new HashSet<>();
		this.cells.stream().filter((cell) -> cell.counts(trust)).forEach(cells::add);
		return cells;
	}

	private boolean hasOthers(Contribution trust, List<Contribution> alike) {
		return alike.stream().filter((other) -> value(other) != value(trust)).limit(OTHERS).count() == OTHERS;
	}

	private boolean canDiffer(Contribution trust, Set<Cell> cells) {
		return this.subject.measure()
			.alternatives(value(trust), this.scalePoints)
			.stream()
			.anyMatch((other) -> cells.stream().allMatch((cell) -> staysSame(cell, trust, other)));
	}

	private boolean staysSame(Cell cell, Contribution changed, double other) {
		double[] values = this.trusts.stream()
			.filter(cell::counts)
			.mapToDouble((trust) -> (trust == changed) ? other : value(trust))
			.toArray();
		return this.subject.measure().figure(values).equals(cell.figure);
	}

	private double value(Contribution trust) {
		return trust.values().getOrDefault(this.subject, Double.NaN);
	}

	/**
	 * One published figure.
	 *
	 * @param inFile whether it is about those of the group alone who are in the open-data
	 * file
	 */
	private record Cell(Group group, boolean inFile, Measure.Figure figure) {

		boolean counts(Contribution trust) {
			return (!this.inFile || trust.openData())
					&& (this.group.equals(Group.ALL) || trust.group(this.group.division()).equals(this.group));
		}

	}

}
