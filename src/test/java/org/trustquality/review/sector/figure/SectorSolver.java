package org.trustquality.review.sector.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An intruder who is one of the trusts, knows its own value, who takes part and in which
 * group, every figure that is published about one subject, and the rules by which figures
 * are held back. It works out the value of another trust if that is the same in every
 * world that comes to the same figures and in which the rules would tell them. The solver
 * looks for one more world for each value: it lets two trusts change places, gives a
 * trust another value, and gives up to four others another value with it. A value without
 * such a world counts as worked out.
 * <p>
 * Why a figure is missing is not told: it may be a rule or the audit. An intruder who
 * also carries out the audit in each world, as asked for by {@code audits}, learns a
 * little more from what is missing, for the audit looks at values.
 */
final class SectorSolver {

	private static final int MOST_OTHERS = 4;

	private final Suppression rules;

	private final Subject subject;

	private final List<Contribution> trusts;

	private final Told told;

	/** Of each trust the worlds in which it differs, by who else differs in them. */
	private final Map<Integer, Set<Set<Integer>>> worlds = new HashMap<>();

	/** How many worlds are tried by chance for each value. */
	private final int most;

	/** Whether the intruder carries out the audit in each world, too. */
	private final boolean audits;

	private long tried;

	SectorSolver(Suppression rules, Subject subject, List<Contribution> trusts, int most, boolean audits) {
		this.most = most;
		this.audits = audits;
		this.rules = rules;
		this.subject = subject;
		this.trusts = trusts.stream().filter((trust) -> trust.values().containsKey(subject)).toList();
		this.told = rules.of(subject, this.trusts);
	}

	Told told() {
		return this.told;
	}

	long tried() {
		return this.tried;
	}

	/** How many values there are for intruders to work out. */
	long values() {
		return (long) this.trusts.size() * (this.trusts.size() - 1);
	}

	/** How often one trust works out what another one said. */
	List<String> workedOut() {
		List<String> found = new ArrayList<>();
		for (int trust = 0; trust < this.trusts.size(); trust++) {
			changePlaces(trust);
			differAlone(trust);
			differTogether(trust);
			int its = trust;
			left(trust).forEach(
					(intruder) -> found.add("trust " + intruder + " works out " + this.subject + " of trust " + its));
		}
		return found;
	}

	/** The same if means were published to the last decimal. */
	int workedOutFromExactSums() {
		return this.subject.measure().isMean() ? new ExactSums(this.trusts, this.told).workedOut() : 0;
	}

	/** The intruders who themselves differ in every world that was found. */
	private Set<Integer> left(int trust) {
		Set<Integer> left = new LinkedHashSet<>(IntStream.range(0, this.trusts.size()).boxed().toList());
		left.remove(trust);
		this.worlds.getOrDefault(trust, Set.of()).forEach(left::retainAll);
		return left;
	}

	private void changePlaces(int trust) {
		for (boolean alike : new boolean[] { true, false }) {
			for (int other = 0; other < this.trusts.size() && !left(trust).isEmpty(); other++) {
				if (value(trust) != value(other) && isPlacedLike(trust, other) == alike) {
					tryWorld(Map.of(trust, value(other), other, value(trust)));
				}
			}
		}
	}

	private boolean isPlacedLike(int trust, int other) {
		Contribution one = this.trusts.get(trust);
		Contribution two = this.trusts.get(other);
		return one.size() == two.size() && one.phase() == two.phase() && one.openData() == two.openData();
	}

	private void differAlone(int trust) {
		for (double changed : alternatives(trust)) {
			if (!left(trust).isEmpty()) {
				tryWorld(Map.of(trust, changed));
			}
		}
	}

	/**
	 * Gives up to four others another value too, or the value of a further one, by
	 * chance.
	 */
	private void differTogether(int trust) {
		Random chance = new Random(trust);
		for (int round = 0; round < this.most && !left(trust).isEmpty(); round++) {
			Map<Integer, Double> world = new HashMap<>(Map.of(trust, anyOf(alternatives(trust), chance)));
			for (int others = 1 + chance.nextInt(MOST_OTHERS); others > 0; others--) {
				int other = chance.nextInt(this.trusts.size());
				world.putIfAbsent(other, chance.nextBoolean() ? anyOf(alternatives(other), chance)
						: value(chance.nextInt(this.trusts.size())));
			}
			world.entrySet().removeIf((changed) -> changed.getValue() == value(changed.getKey()));
			tryWorld(world);
		}
	}

	private static double anyOf(List<Double> values, Random chance) {
		return values.get(chance.nextInt(values.size()));
	}

	private List<Double> alternatives(int trust) {
		return this.subject.measure().alternatives(value(trust), InventedTrust.LEVELS);
	}

	private double value(int trust) {
		return this.trusts.get(trust).values().getOrDefault(this.subject, Double.NaN);
	}

	private void tryWorld(Map<Integer, Double> changed) {
		this.tried++;
		List<Contribution> world = new ArrayList<>(this.trusts);
		changed.forEach((trust, value) -> {
			Contribution its = this.trusts.get(trust);
			world.set(trust, new Contribution(its.size(), its.phase(), its.openData(), Map.of(this.subject, value)));
		});
		if (showsTheSame(world) && isToldByTheRules(world)) {
			changed.keySet()
				.forEach((trust) -> this.worlds.computeIfAbsent(trust, (key) -> new LinkedHashSet<>())
					.add(changed.keySet()));
		}
	}

	private boolean showsTheSame(List<Contribution> world) {
		return isAsTold(this.told.picture(), world)
				&& isAsTold(this.told.openData(), world.stream().filter(Contribution::openData).toList());
	}

	private boolean isToldByTheRules(List<Contribution> world) {
		return this.audits ? this.rules.of(this.subject, world).equals(this.told) : this.told.picture().isEmpty()
				|| this.rules.groups(this.subject, world).filter(this::tell).isPresent();
	}

	/** The groups and those of the file may be told that are told. */
	private boolean tell(Suppression.Groups groups) {
		return without(this.told.picture()).allMatch(groups.told()::contains) && (this.told.openData().isEmpty()
				|| groups.open().filter((open) -> without(this.told.openData()).allMatch(open::contains)).isPresent());
	}

	private static Stream<Group> without(Map<Group, Measure.Figure> figures) {
		return figures.keySet().stream().filter((group) -> !group.equals(Group.ALL));
	}

	private boolean isAsTold(Map<Group, Measure.Figure> figures, List<Contribution> world) {
		return figures.entrySet()
			.stream()
			.allMatch((cell) -> cell.getValue()
				.equals(Suppression.figure(this.subject, Suppression.members(world, cell.getKey()))));
	}

}
