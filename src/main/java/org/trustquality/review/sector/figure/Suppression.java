package org.trustquality.review.sector.figure;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Decides what may be told of many trusts, so that nobody can work out what one of them
 * said: no figure at all where it does not hold.
 * <ol>
 * <li><b>Threshold.</b> No figure is about fewer than five trusts.</li>
 * <li><b>Complementary suppression.</b> Groups by size, groups by phase and all trusts
 * can be subtracted from each other. So groups are held back, the smallest first, until
 * nothing that can be worked out that way is about fewer than five trusts; trusts whose
 * group is held back or not known count as one group ({@link Subtraction}). This looks
 * only at who is in which group, not at what they say, so what is held back gives nothing
 * away.</li>
 * <li><b>Dominance.</b> A mean is held back where one trust dominates it
 * ({@link Dominance}), and so is another group if the held-back ones could be worked out
 * and one trust dominates them.</li>
 * <li><b>Audit.</b> Medians, quartiles and rounded means may leave only one possibility
 * where groups cannot be subtracted. So every trust must be able to have said something
 * else with all figures the same ({@link Audit}); otherwise first the open-data file,
 * then the groups, then everything is held back.</li>
 * <li><b>Open data.</b> The file holds groups only if those who are in it and those who
 * are not each pass the second and the third rule, and the sum over all in it only if
 * nothing about fewer than five trusts follows from the picture and the file
 * together.</li>
 * <li><b>Time.</b> The picture of an academic year is made once. There are never two of
 * which one could be subtracted from the other when a trust joins, leaves or corrects
 * something.</li>
 * </ol>
 * The rules are those of statistical offices (Hundepool et al. 2012).
 */
public final class Suppression {

	/** Of how many trusts something is told at least. */
	public static final int FEWEST_TRUSTS = 5;

	/**
	 * How many trusts did not name an indicator, at least, where their number is told.
	 */
	private static final int FEWEST_OTHERS = 2;

	private static final String REST = "REST";

	private final int fewest;

	private final boolean complementary;

	private final int scalePoints;

	/**
	 * The rules for an edition.
	 * @param scalePoints how many levels it has
	 */
	public Suppression(int scalePoints) {
		this(scalePoints, FEWEST_TRUSTS, true);
	}

	/** Rules with a fault, for those who prove that it would be found. */
	Suppression(int scalePoints, int fewest, boolean complementary) {
		this.scalePoints = scalePoints;
		this.fewest = fewest;
		this.complementary = complementary;
	}

	/** Whether so many trusts are enough for anything to be told. */
	public static boolean areEnough(int trusts) {
		return trusts >= FEWEST_TRUSTS;
	}

	/**
	 * Whether it may be told how many trusts named an indicator: not of a few, and not
	 * when nearly all did, for then each of them did.
	 */
	public static boolean mayTellNaming(int naming, int trusts) {
		return areEnough(naming) && trusts - naming >= FEWEST_OTHERS;
	}

	/** What may be told about a subject, of trusts of which some may have no value. */
	public Told of(Subject subject, List<Contribution> all) {
		List<Contribution> trusts = all.stream().filter((trust) -> trust.values().containsKey(subject)).toList();
		return told(subject, trusts, groups(subject, trusts));
	}

	/** Of which groups something could be told, whatever the audit says. */
	Optional<Groups> groups(Subject subject, List<Contribution> trusts) {
		if (isUnsafe(subject, trusts)) {
			return Optional.empty();
		}
		Set<Group> told = toldGroups(subject, trusts);
		return Optional.of(new Groups(told, openGroups(subject, trusts, told)));
	}

	/** What is told of these groups, once the audit has passed it. */
	Told told(Subject subject, List<Contribution> trusts, Optional<Groups> groups) {
		return groups.stream()
			.flatMap((these) -> Stream.of(these, new Groups(these.told, Optional.empty()), Groups.NONE))
			.map((these) -> these.figures(subject, trusts))
			.filter((told) -> !this.complementary || new Audit(subject, trusts, this.scalePoints, told).isPassed())
			.findFirst()
			.orElse(Told.NOTHING);
	}

	private static Map<Group, Measure.Figure> figures(Subject subject, List<Contribution> trusts, Set<Group> groups) {
		Map<Group, Measure.Figure> figures = new LinkedHashMap<>();
		figures.put(Group.ALL, figure(subject, trusts));
		groups.forEach((group) -> figures.put(group, figure(subject, members(trusts, group))));
		return figures;
	}

	static Measure.Figure figure(Subject subject, List<Contribution> trusts) {
		return subject.measure().figure(values(subject, trusts));
	}

	private static double[] values(Subject subject, List<Contribution> trusts) {
		return trusts.stream().mapToDouble((trust) -> trust.values().getOrDefault(subject, Double.NaN)).toArray();
	}

	static List<Contribution> members(List<Contribution> trusts, Group group) {
		return trusts.stream()
			.filter((trust) -> group.equals(Group.ALL) || trust.group(group.division()).equals(group))
			.toList();
	}

	private Set<Group> toldGroups(Subject subject, List<Contribution> trusts) {
		Set<Group> groups = smallestFirst(trusts);
		Optional<Group> next = heldBack(subject, trusts, groups);
		while (next.isPresent()) {
			groups.remove(next.get());
			next = heldBack(subject, trusts, groups);
		}
		return groups;
	}

	private static Set<Group> smallestFirst(List<Contribution> trusts) {
		Map<Group, Integer> sizes = new HashMap<>();
		trusts.forEach((trust) -> Stream.of(trust.group(Division.SIZE), trust.group(Division.PHASE))
			.filter(Group::isKnown)
			.forEach((group) -> sizes.merge(group, 1, Integer::sum)));
		return sizes.entrySet()
			.stream()
			.sorted(Map.Entry.<Group, Integer>comparingByValue()
				.thenComparing((size) -> size.getKey().division())
				.thenComparing((size) -> size.getKey().code()))
			.map(Map.Entry::getKey)
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/** The group to hold back next, given the others; none if all may be told. */
	private Optional<Group> heldBack(Subject subject, List<Contribution> trusts, Set<Group> told) {
		Optional<Group> small = told.stream().filter((group) -> isUnsafe(subject, members(trusts, group))).findFirst();
		if (small.isPresent() || !this.complementary) {
			return small;
		}
		for (Division division : List.of(Division.SIZE, Division.PHASE)) {
			List<Contribution> rest = trusts.stream().filter((trust) -> !told.contains(trust.group(division))).toList();
			if (!rest.isEmpty() && isUnsafe(subject, rest)) {
				Optional<Group> smallest = told.stream().filter((group) -> group.division() == division).findFirst();
				if (smallest.isPresent()) {
					return smallest;
				}
			}
		}
		return (Subtraction.fewest(lines(trusts, told), false) < this.fewest) ? told.stream().findFirst()
				: Optional.empty();
	}

	private boolean isUnsafe(Subject subject, List<Contribution> trusts) {
		return trusts.size() < this.fewest || isDominated(subject, trusts);
	}

	private static boolean isDominated(Subject subject, List<Contribution> trusts) {
		return subject.measure().isMean() && Dominance.isIn(values(subject, trusts));
	}

	private static List<Subtraction.Line> lines(List<Contribution> trusts, Set<Group> told) {
		return trusts.stream()
			.map((trust) -> new Subtraction.Line(told(trust, Division.SIZE, told), told(trust, Division.PHASE, told),
					trust.openData()))
			.toList();
	}

	private static Group told(Contribution trust, Division division, Set<Group> told) {
		Group group = trust.group(division);
		return told.contains(group) ? group : new Group(division, REST);
	}

	/** The groups of the open-data file; nothing if not even all in it may be told. */
	private Optional<Set<Group>> openGroups(Subject subject, List<Contribution> trusts, Set<Group> told) {
		List<Contribution> inside = trusts.stream().filter(Contribution::openData).toList();
		List<Contribution> outside = trusts.stream().filter(Predicate.not(Contribution::openData)).toList();
		if (isUnsafe(subject, inside)) {
			return Optional.empty();
		}
		if (isSafeByItself(subject, inside, told)
				&& (outside.isEmpty() || !this.complementary || isSafeByItself(subject, outside, told))) {
			return Optional.of(told);
		}
		boolean wholeIsSafe = !this.complementary || (Subtraction.fewest(lines(trusts, told), true) >= this.fewest
				&& (outside.isEmpty() || !isDominated(subject, outside)));
		return wholeIsSafe ? Optional.of(Set.of()) : Optional.empty();
	}

	private boolean isSafeByItself(Subject subject, List<Contribution> trusts, Set<Group> told) {
		return Subtraction.fewest(lines(trusts, told), false) >= this.fewest && Stream.of(Division.SIZE, Division.PHASE)
			.flatMap((division) -> trusts.stream().map((trust) -> told(trust, division, told)).distinct())
			.allMatch((group) -> !isDominated(subject,
					trusts.stream().filter((trust) -> told(trust, group.division(), told).equals(group)).toList()));
	}

	/**
	 * Of whom something is told beside all trusts.
	 *
	 * @param told the groups in the picture
	 * @param open the groups in the open-data file; nothing if there is not even a figure
	 * of all
	 */
	record Groups(Set<Group> told, Optional<Set<Group>> open) {

		static final Groups NONE = new Groups(Set.of(), Optional.empty());

		Told figures(Subject subject, List<Contribution> trusts) {
			List<Contribution> inFile = trusts.stream().filter(Contribution::openData).toList();
			return new Told(Suppression.figures(subject, trusts, this.told),
					this.open.map((groups) -> Suppression.figures(subject, inFile, present(inFile, groups)))
						.orElse(Map.of()));
		}

		private static Set<Group> present(List<Contribution> trusts, Set<Group> groups) {
			return groups.stream()
				.filter((group) -> !members(trusts, group).isEmpty())
				.collect(Collectors.toCollection(LinkedHashSet::new));
		}

	}

}
