package org.trustquality.assessment.result.solver;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * How many people gave each answer to one statement; who did is not in it. The places are
 * unanswered, not sure, not applicable, then the levels from 1.
 */
final class Column {

	static final int PLACES = 3 + BoardInventor.LEVELS;

	private final int[] people;

	Column(int[] people) {
		this.people = people.clone();
	}

	static Column none() {
		return new Column(new int[PLACES]);
	}

	static int place(int code) {
		return (code > 0) ? code + 2 : -code;
	}

	static int code(int place) {
		return (place > 2) ? place - 2 : -place;
	}

	int at(int place) {
		return this.people[place];
	}

	Column with(int code, int more) {
		int[] sum = this.people.clone();
		sum[place(code)] += more;
		return new Column(sum);
	}

	Column plus(Column other) {
		int[] sum = this.people.clone();
		for (int place = 0; place < PLACES; place++) {
			sum[place] += other.people[place];
		}
		return new Column(sum);
	}

	int size() {
		return Arrays.stream(this.people).sum();
	}

	int answered() {
		return size() - this.people[0];
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Column column && Arrays.equals(this.people, column.people);
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(this.people);
	}

	@Override
	public String toString() {
		return Arrays.toString(this.people);
	}

}
