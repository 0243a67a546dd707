package org.trustquality.review.sector.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * An intruder who is one of the trusts, knows its own value, who takes part and in which
 * group, and every figure that is published about one subject. It works out the value of
 * another trust if that is the same in every world with the same figures. The solver
 * looks for one more world for each value: it lets two trusts change places, gives a
 * trust another value, and gives it another value with a second trust making up for it.
 * In each world all figures are worked out anew and must come out the same. A value
 * without such a world counts as worked out.
 */
final class SectorSolver {

	private final Subject subject;

	private final List<Contribution> trusts;

	private final Told told;

	/** Of each trust the worlds in which it differs, by who else differs in them. */
	private final Map<Integer, Set<Set<Integer>>> worlds = new HashMap<>();

	private long tried;

	SectorSolver(Suppression rules, Subject subject, List<Contribution> trusts) {
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

	private void differTogether(int trust) {
		for (int round = 1; round < this.trusts.size() && !left(trust).isEmpty(); round++) {
			int other = (trust + round) % this.trusts.size();
			for (double changed : alternatives(trust)) {
				for (double also : alternatives(other)) {
					if (left(trust).isEmpty()) {
						return;
					}
					tryWorld(Map.of(trust, changed, other, also));
				}
			}
		}
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
		if (showsTheSame(world)) {
			changed.keySet()
				.forEach((trust) -> this.worlds.computeIfAbsent(trust, (key) -> new LinkedHashSet<>())
					.add(changed.keySet()));
		}
	}

	private boolean showsTheSame(List<Contribution> world) {
		return isAsTold(this.told.picture(), world)
				&& isAsTold(this.told.openData(), world.stream().filter(Contribution::openData).toList());
	}

	private boolean isAsTold(Map<Group, Measure.Figure> figures, List<Contribution> world) {
		return figures.entrySet()
			.stream()
			.allMatch((cell) -> cell.getValue()
				.equals(Suppression.figure(this.subject, Suppression.members(world, cell.getKey()))));
	}

}
