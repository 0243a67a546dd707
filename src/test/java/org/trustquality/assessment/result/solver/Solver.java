package org.trustquality.assessment.result.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.trustquality.scoring.Rating;

/**
 * Finds out what somebody can work out from what is published: goes through all answers
 * that fit, statement by statement, and tells whose answer is the same in every one.
 *
 * <p>
 * People about whom the same is known are alike, so a way to answer is how many of them
 * give each answer; whatever one of them answers in it, each of the others could have.
 * Answers to one statement are free of those to another, because every figure that is
 * published follows from the figures of single statements.
 */
final class Solver {

	/** More than any board has members. */
	private static final int UNLIMITED = 1_000_000;

	private final List<Publication> publications;

	private final List<InventedSheet> sheets;

	/** Half-finished sheets that may be among those that count, or not. */
	private final int begunHalf;

	/**
	 * A solver for one board year.
	 * @param sheets those that count
	 * @param begunHalf how many half-finished sheets there are, whether they count or not
	 */
	Solver(List<Publication> publications, List<InventedSheet> sheets, int begunHalf) {
		this.publications = List.copyOf(publications);
		this.sheets = List.copyOf(sheets);
		this.begunHalf = begunHalf;
		this.publications.forEach((each) -> each.explain(sheets.stream().map(InventedSheet::codes).toList()));
	}

	/**
	 * What an intruder learns.
	 * @param known the sheets that count and that the intruder knows, by their places
	 * @param knownHalf how many half-finished sheets the intruder knows, whether they
	 * count or not
	 */
	Finding find(Set<Integer> known, int knownHalf) {
		List<Learned> learned = new ArrayList<>();
		int checked = 0;
		List<Group> groups = groups(known, knownHalf);
		for (int position = 0; position < this.publications.get(0).formulas().indicators(); position++) {
			List<BitSet> possible = new Search(position, groups, known).run();
			for (int each = 0; each < groups.size(); each++) {
				for (int person : groups.get(each).people()) {
					int code = this.sheets.get(person).codes()[position];
					if (Rating.isAnswer(code)) {
						checked++;
						if (possible.get(each).cardinality() == 1 && !groups.get(each).perhaps()) {
							learned.add(new Learned(person, position, code));
						}
					}
				}
			}
		}
		return new Finding(checked, learned);
	}

	/**
	 * The people of whom the same is known: sent in or not, and in which publications.
	 */
	private List<Group> groups(Set<Integer> known, int knownHalf) {
		Map<String, List<Integer>> alike = new LinkedHashMap<>();
		for (int person = this.sheets.size() - 1; person >= 0; person--) {
			if (!known.contains(person)) {
				int each = person;
				String what = this.sheets.get(person).sentIn() + " "
						+ this.publications.stream().map((one) -> one.over().contains(each)).toList();
				alike.computeIfAbsent(what, (key) -> new ArrayList<>()).add(person);
			}
		}
		long half = IntStream.range(0, this.sheets.size())
			.filter((person) -> !known.contains(person) && !this.sheets.get(person).sentIn())
			.count();
		return alike.values().stream().map((people) -> {
			boolean sentIn = this.sheets.get(people.get(0)).sentIn();
			return new Group(people, sentIn, !sentIn && half < this.begunHalf - knownHalf);
		}).sorted((one, other) -> Integer.compare(one.people().size(), other.people().size())).toList();
	}

	/**
	 * People who are alike.
	 *
	 * @param perhaps whether others, whose sheets do not count, could stand in their
	 * place
	 */
	private record Group(List<Integer> people, boolean sentIn, boolean perhaps) {
	}

	/**
	 * What an intruder worked out.
	 *
	 * @param checked answers that the intruder did not know before
	 */
	record Finding(int checked, List<Learned> learned) {
	}

	/** One answer that can be nothing else. */
	record Learned(int person, int position, int code) {
	}

	/** All ways in which the answers to one statement can fit. */
	private final class Search {

		private final int position;

		private final List<Group> groups;

		private final List<Map<String, Object>> told;

		private final List<Column> knownColumns;

		/** What is left of each count that is told; by publication. */
		private final List<int[]> left = new ArrayList<>();

		private final List<Column> given = new ArrayList<>();

		private final List<BitSet> possible = new ArrayList<>();

		Search(int position, List<Group> groups, Set<Integer> known) {
			this.position = position;
			this.groups = groups;
			this.told = Solver.this.publications.stream().map((each) -> each.of(position)).toList();
			this.knownColumns = Solver.this.publications.stream().map((each) -> column(each, known)).toList();
			groups.forEach((group) -> this.possible.add(new BitSet()));
		}

		List<BitSet> run() {
			if (IntStream.range(0, this.told.size()).allMatch(this::isHidden)) {
				hidden();
			}
			else {
				for (int each = 0; each < this.told.size(); each++) {
					this.left
						.add(isHidden(each) ? unlimited() : left(this.told.get(each), this.knownColumns.get(each)));
				}
				next(0);
			}
			for (int each = 0; each < this.groups.size(); each++) {
				if (this.possible.get(each).isEmpty()) {
					throw new AssertionError("no answers fit what is told of statement " + this.position);
				}
			}
			return this.possible;
		}

		private boolean isHidden(int each) {
			Publication publication = Solver.this.publications.get(each);
			return publication.formulas().isHidden(column(publication, publication.over()));
		}

		/**
		 * Hidden is what few answered, whatever they said. That whoever answered could
		 * have said anything is tried for each answer by itself.
		 */
		private void hidden() {
			for (int place = 1; place < Column.PLACES; place++) {
				int code = Column.code(place);
				boolean fits = true;
				for (int each = 0; each < this.told.size(); each++) {
					Publication publication = Solver.this.publications.get(each);
					Column otherwise = this.knownColumns.get(each);
					for (Group group : this.groups) {
						for (int person : group.people()) {
							if (publication.over().contains(person)) {
								boolean silent = !Rating
									.isAnswer(Solver.this.sheets.get(person).codes()[this.position]);
								otherwise = otherwise.with(silent ? 0 : code, 1);
							}
						}
					}
					fits &= publication.fits(this.position, otherwise, this.told.get(each));
				}
				if (fits) {
					this.possible.forEach((codes) -> codes.set(Column.place(code)));
				}
			}
		}

		private Column column(Publication publication, Set<Integer> people) {
			Column column = Column.none();
			for (int person : people) {
				if (publication.over().contains(person)) {
					column = column.with(Solver.this.sheets.get(person).codes()[this.position], 1);
				}
			}
			return column;
		}

		private static int[] unlimited() {
			int[] left = new int[Column.PLACES + 1];
			Arrays.fill(left, 2 * UNLIMITED);
			return left;
		}

		/** By place in a column; the last is how many chose any level. */
		private static int[] left(Map<String, Object> told, Column known) {
			int[] left = unlimited();
			left[0] = count(told, "counts.unanswered") - known.at(0);
			left[1] = count(told, "counts.notSure") - known.at(1);
			left[2] = count(told, "counts.notApplicable") - known.at(2);
			left[Column.PLACES] = count(told, "counts.n");
			for (int place = 3; place < Column.PLACES; place++) {
				left[Column.PLACES] -= known.at(place);
				if (told.containsKey("distribution.size")) {
					left[place] = count(told, "distribution[" + (place - 3) + "]") - known.at(place);
				}
			}
			return left;
		}

		private static int count(Map<String, Object> told, String name) {
			return (told.get(name) instanceof Integer count) ? count : 2 * UNLIMITED;
		}

		/** Lets one group after the other answer. */
		private boolean next(int group) {
			if (group == this.groups.size()) {
				return note();
			}
			Group people = this.groups.get(group);
			return spread(group, people.sentIn() ? 1 : 0, people.people().size(), new int[Column.PLACES]);
		}

		private boolean spread(int group, int place, int people, int[] column) {
			if (place == Column.PLACES) {
				if (people > 0) {
					return false;
				}
				this.given.add(new Column(column));
				boolean enough = next(group + 1);
				this.given.remove(this.given.size() - 1);
				return enough;
			}
			int most = Math.min(people, room(group, place));
			for (int some = most; some >= least(group, place); some--) {
				take(group, place, some);
				column[place] = some;
				boolean enough = spread(group, place + 1, people - some, column);
				take(group, place, -some);
				if (enough) {
					return true;
				}
			}
			column[place] = 0;
			return false;
		}

		private int room(int group, int place) {
			int room = Integer.MAX_VALUE;
			for (int each = 0; each < this.left.size(); each++) {
				if (isIn(group, each)) {
					int[] one = this.left.get(each);
					room = Math.min(room, Math.min(one[place], (place > 2) ? one[Column.PLACES] : one[place]));
				}
			}
			return Math.max(0, room);
		}

		/** Whoever answers last makes up what is missing from a count that is told. */
		private int least(int group, int place) {
			int least = 0;
			for (int each = 0; each < this.left.size(); each++) {
				int missing = this.left.get(each)[place];
				if (missing < UNLIMITED && isIn(group, each) && isLastIn(group, each)) {
					least = Math.max(least, missing);
				}
			}
			return least;
		}

		private boolean isLastIn(int group, int publication) {
			return IntStream.range(group + 1, this.groups.size()).noneMatch((later) -> isIn(later, publication));
		}

		private void take(int group, int place, int people) {
			for (int each = 0; each < this.left.size(); each++) {
				if (isIn(group, each)) {
					this.left.get(each)[place] -= people;
					if (place > 2) {
						this.left.get(each)[Column.PLACES] -= people;
					}
				}
			}
		}

		private boolean isIn(int group, int publication) {
			return Solver.this.publications.get(publication).over().contains(this.groups.get(group).people().get(0));
		}

		/**
		 * Notes what everybody answers in a way that fits.
		 * @return whether nothing more can be found
		 */
		private boolean note() {
			for (int each = 0; each < this.told.size(); each++) {
				Column column = this.knownColumns.get(each);
				for (int group = 0; group < this.groups.size(); group++) {
					column = isIn(group, each) ? column.plus(this.given.get(group)) : column;
				}
				if (!Solver.this.publications.get(each).fits(this.position, column, this.told.get(each))) {
					return false;
				}
			}
			for (int group = 0; group < this.groups.size(); group++) {
				for (int place = 0; place < Column.PLACES; place++) {
					if (this.given.get(group).at(place) > 0) {
						this.possible.get(group).set(place);
					}
				}
			}
			return this.possible.stream().allMatch((codes) -> codes.cardinality() > 1);
		}

	}

}
