package org.trustquality.assessment.result.solver;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is told about the answers of some people.
 *
 * @param over the people whose answers are counted in it, by their place among all
 * @param formulas how its figures follow from the answers
 * @param told every figure, by its path
 */
record Publication(Set<Integer> over, Formulas formulas, SortedMap<String, Object> told) {

	private static final double SAME = 1e-9;

	/**
	 * Makes sure that every figure follows from the answers by the formula for it.
	 * @throws AssertionError if there is a figure without a formula, or another than its
	 * formula gives
	 */
	void explain(List<short[]> answers) {
		List<Column> columns = new ArrayList<>();
		for (int position = 0; position < this.formulas.indicators(); position++) {
			Column column = Column.none();
			for (int person : this.over) {
				column = column.with(answers.get(person)[position], 1);
			}
			columns.add(column);
		}
		Map<String, Object> expected = this.formulas.all(columns);
		this.told.forEach((path, value) -> {
			if (path.startsWith("assessment.")) {
				return;
			}
			Object formula = expected.get(path);
			if (formula == null) {
				throw new AssertionError("There is no formula for " + path + " = " + value);
			}
			if (!isSame(value, formula)) {
				throw new AssertionError(path + " is " + value + " and " + formula + " by its formula");
			}
		});
	}

	/** What is told of one statement. */
	Map<String, Object> of(int position) {
		String path = Formulas.path(position);
		Map<String, Object> own = new TreeMap<>();
		this.told.subMap(path, path + Character.MAX_VALUE)
			.forEach((name, value) -> own.put(name.substring(path.length()), value));
		return own;
	}

	/** Whether a column would give the figures that are told of a statement. */
	boolean fits(int position, Column column, Map<String, Object> toldOfIt) {
		Map<String, Object> figures = this.formulas.statement(position, column);
		return figures.entrySet()
			.stream()
			.allMatch((figure) -> !toldOfIt.containsKey(figure.getKey())
					|| isSame(Objects.requireNonNull(toldOfIt.get(figure.getKey())), figure.getValue()));
	}

	private static boolean isSame(Object one, Object other) {
		return (one instanceof Double number && other instanceof Double same) ? Math.abs(number - same) <= SAME
				: one.equals(other);
	}

}
