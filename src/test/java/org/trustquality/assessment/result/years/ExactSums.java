package org.trustquality.assessment.result.years;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The same question answered in another way, slowly: whole numbers of any length, every
 * person tried instead of every kind of person, and the rank with and without them.
 */
final class ExactSums {

	private final List<Map<String, Integer>> rows = new ArrayList<>();

	private final TreeMap<String, TreeSet<String>> columns = new TreeMap<>();

	void year(Set<String> people, int year) {
		Map<String, Integer> row = new HashMap<>();
		people.forEach((person) -> row.put(column(person, year), 1));
		this.rows.add(row);
	}

	void change(Set<String> people, int before, int now) {
		Map<String, Integer> row = new HashMap<>();
		people.forEach((person) -> {
			row.put(column(person, before), -1);
			row.put(column(person, now), 1);
		});
		this.rows.add(row);
	}

	private String column(String person, int year) {
		String column = person + " in " + year;
		this.columns.computeIfAbsent(person, (key) -> new TreeSet<>()).add(column);
		return column;
	}

	NavigableSet<String> people() {
		return this.columns.navigableKeySet();
	}

	boolean tellOfOneOrTwo() {
		int all = rank(Set.of());
		return people().stream()
			.anyMatch((one) -> people().tailSet(one, true)
				.stream()
				.anyMatch((other) -> rank(new TreeSet<>(List.of(one, other))) < all));
	}

	/**
	 * What an intruder who knows their own answers can work out.
	 * @param intruder one of the people, or anybody else
	 * @return those of whom something is told
	 */
	Set<String> toldTo(String intruder) {
		int unknown = rank(Set.of(intruder));
		Set<String> told = new TreeSet<>();
		for (String person : people()) {
			if (!person.equals(intruder) && rank(Set.of(intruder, person)) < unknown) {
				told.add(person);
			}
		}
		return told;
	}

	/**
	 * The rank without the columns of some people, by elimination in whole numbers, which
	 * stops the test if they grow too long.
	 */
	private int rank(Set<String> without) {
		List<String> kept = this.columns.entrySet()
			.stream()
			.filter((person) -> !without.contains(person.getKey()))
			.flatMap((person) -> person.getValue().stream())
			.toList();
		List<long[]> matrix = new ArrayList<>();
		for (Map<String, Integer> row : this.rows) {
			matrix.add(kept.stream().mapToLong((column) -> row.getOrDefault(column, 0)).toArray());
		}
		int rank = 0;
		for (int column = 0; column < kept.size() && rank < matrix.size(); column++) {
			int pivot = rank;
			while (pivot < matrix.size() && matrix.get(pivot)[column] == 0) {
				pivot++;
			}
			if (pivot < matrix.size()) {
				Collections.swap(matrix, pivot, rank);
				for (int row = rank + 1; row < matrix.size(); row++) {
					eliminate(matrix.get(row), matrix.get(rank), column);
				}
				rank++;
			}
		}
		return rank;
	}

	private static void eliminate(long[] row, long[] pivot, int column) {
		long factor = row[column];
		long divisor = 0;
		for (int each = 0; factor != 0 && each < row.length; each++) {
			row[each] = Math.subtractExact(Math.multiplyExact(row[each], pivot[column]),
					Math.multiplyExact(pivot[each], factor));
			divisor = gcd(divisor, row[each]);
		}
		for (int each = 0; divisor > 1 && each < row.length; each++) {
			row[each] /= divisor;
		}
	}

	private static long gcd(long one, long other) {
		return (other == 0) ? Math.abs(one) : gcd(other, one % other);
	}

}
