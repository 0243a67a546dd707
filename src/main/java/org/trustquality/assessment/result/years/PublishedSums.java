package org.trustquality.assessment.result.years;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Sums of people's own scores that everybody is told, and whether they tell, taken
 * together, anything of one or two people.
 *
 * <p>
 * Every published figure is a sum with whole factors over the own scores of people in
 * years: the mean of a year is the sum of that year times a known number, the stayers'
 * change the sum of what the stayers scored later less what they scored before. So every
 * figure is a row of a matrix whose columns are people's years, and whatever can be
 * worked out exactly from all figures is a combination of the rows. If a combination is
 * zero everywhere except in the years of one person, it tells something of that person;
 * if of two, it tells either of them something of the other, because everybody knows
 * their own answers.
 *
 * <p>
 * Whether there is such a combination is decided exactly. In the reduced echelon form a
 * combination of rows shows its factors in the pivot columns. If it is to be zero outside
 * some people's columns, it can use only the rows whose pivots lie in these; and it
 * exists just if these rows, without the people's columns, depend on each other. People
 * who stand in the same rows have the same columns. A combination that touches one of
 * them touches all, so of a kind with three people or more nobody can be singled out, and
 * kinds of people can be tried instead of people.
 */
final class PublishedSums {

	/** A person can work out what another answered from what is told of the two. */
	private static final int FEWEST_HIDDEN = 3;

	private final List<Map<PersonYear, Integer>> rows;

	private PublishedSums(List<Map<PersonYear, Integer>> rows) {
		this.rows = rows;
	}

	static PublishedSums none() {
		return new PublishedSums(List.of());
	}

	/** The same and the sum over what some people scored in a year. */
	PublishedSums withYear(Set<String> people, int year) {
		Map<PersonYear, Integer> row = new HashMap<>();
		people.forEach((person) -> row.put(new PersonYear(person, year), 1));
		return with(row);
	}

	/**
	 * The same and the sum of what some people scored later less what they did before.
	 */
	PublishedSums withChange(Set<String> people, int before, int now) {
		Map<PersonYear, Integer> row = new HashMap<>();
		people.forEach((person) -> {
			row.put(new PersonYear(person, before), -1);
			row.put(new PersonYear(person, now), 1);
		});
		return with(row);
	}

	private PublishedSums with(Map<PersonYear, Integer> row) {
		List<Map<PersonYear, Integer>> more = new ArrayList<>(this.rows);
		more.add(row);
		return new PublishedSums(List.copyOf(more));
	}

	/** Whether some combination of the sums touches one or two people alone. */
	boolean tellOfOneOrTwo() {
		List<Kind> kinds = kinds();
		List<Integer> columns = new ArrayList<>();
		List<long[]> transposed = new ArrayList<>();
		for (int kind = 0; kind < kinds.size(); kind++) {
			for (List<Integer> column : kinds.get(kind).columns()) {
				columns.add(kind);
				transposed
					.add(column.stream().mapToLong((factor) -> Math.floorMod((long) factor, Echelon.PRIME)).toArray());
			}
		}
		Echelon echelon = new Echelon(transpose(transposed));
		for (int one = 0; one < kinds.size(); one++) {
			if (kinds.get(one).people() >= FEWEST_HIDDEN) {
				continue;
			}
			if (echelon.hasRowWithin(columns, Set.of(one))) {
				return true;
			}
			for (int other = one + 1; other < kinds.size(); other++) {
				if (kinds.get(one).people() + kinds.get(other).people() < FEWEST_HIDDEN
						&& echelon.hasRowWithin(columns, Set.of(one, other))) {
					return true;
				}
			}
		}
		return false;
	}

	/** People with the same factors in all rows and years, and how many they are. */
	private List<Kind> kinds() {
		Map<String, TreeMap<Integer, List<Integer>>> people = new TreeMap<>();
		for (int row = 0; row < this.rows.size(); row++) {
			int place = row;
			this.rows.get(row)
				.forEach((each, factor) -> people.computeIfAbsent(each.person(), (key) -> new TreeMap<>())
					.computeIfAbsent(each.year(), (key) -> new ArrayList<>(Collections.nCopies(this.rows.size(), 0)))
					.set(place, factor));
		}
		Map<TreeMap<Integer, List<Integer>>, Long> kinds = people.values()
			.stream()
			.collect(Collectors.groupingBy((columns) -> columns, Collectors.counting()));
		return kinds.entrySet()
			.stream()
			.map((kind) -> new Kind(List.copyOf(kind.getKey().values()), kind.getValue().intValue()))
			.toList();
	}

	private long[][] transpose(List<long[]> columns) {
		long[][] matrix = new long[this.rows.size()][columns.size()];
		for (int column = 0; column < columns.size(); column++) {
			for (int row = 0; row < matrix.length; row++) {
				matrix[row][column] = columns.get(column)[row];
			}
		}
		return matrix;
	}

	private record PersonYear(String person, int year) {
	}

	/** One column for each year. */
	private record Kind(List<List<Integer>> columns, int people) {
	}

}
