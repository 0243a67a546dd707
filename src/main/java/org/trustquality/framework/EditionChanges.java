package org.trustquality.framework;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What changed between two editions. An indicator is known by its id, and by the ids that
 * a newer one says it replaces; whether it asks the same is told by
 * {@link Indicator#wordingHash()}. A claim is known by its id and judged by its grade and
 * weight. For example cst-2022.2 splits WF-2.1 of cst-2022.1 into WF-2.2 and WF-2.3, so
 * that answers to these cannot be set beside answers to that.
 *
 * @param older the edition that was there first
 * @param newer the edition compared with it
 * @param indicators what became of every indicator of both, in the newer edition's order;
 * retired ones come last
 * @param claims what became of every claim of both, in the same order
 */
public record EditionChanges(Edition older, Edition newer, List<IndicatorChange> indicators, List<ClaimChange> claims) {

	public EditionChanges {
		indicators = List.copyOf(indicators);
		claims = List.copyOf(claims);
	}

	/**
	 * Compare two editions.
	 * @param older the edition that was there first
	 * @param newer the edition to compare with it, whether or not it follows that one
	 */
	public static EditionChanges between(Edition older, Edition newer) {
		return new EditionChanges(older, newer, indicatorsOf(older, newer), claimsOf(older, newer));
	}

	/** The indicators to which this happened. */
	public List<IndicatorChange> indicators(IndicatorChange.Kind kind) {
		return this.indicators.stream().filter((change) -> change.kind() == kind).toList();
	}

	/** The claims to which this happened. */
	public List<ClaimChange> claims(ClaimChange.Kind kind) {
		return this.claims.stream().filter((change) -> change.kind() == kind).toList();
	}

	/** The indicators to which anything happened. */
	public List<IndicatorChange> changedIndicators() {
		return this.indicators.stream().filter((change) -> change.kind() != IndicatorChange.Kind.SAME).toList();
	}

	/** The claims to which anything happened. */
	public List<ClaimChange> changedClaims() {
		return this.claims.stream().filter((change) -> change.kind() != ClaimChange.Kind.SAME).toList();
	}

	/** How many indicators ask the same, so that answers can be compared. */
	public long askedAsBefore() {
		return this.indicators.stream().filter(IndicatorChange::isComparable).count();
	}

	/** What became of an indicator of the older edition, if it has such a one. */
	public Optional<IndicatorChange> ofOlder(String indicatorId) {
		return this.indicators.stream().filter((change) -> holds(change.before(), indicatorId)).findFirst();
	}

	/** Where an indicator of the newer edition comes from, if it has such a one. */
	public Optional<IndicatorChange> ofNewer(String indicatorId) {
		return this.indicators.stream().filter((change) -> holds(change.after(), indicatorId)).findFirst();
	}

	/** Whether nothing changed for those who answer, nor for scores. */
	public boolean isNothing() {
		return changedIndicators().isEmpty() && changedClaims().isEmpty();
	}

	private static boolean holds(List<Indicator> indicators, String id) {
		return indicators.stream().anyMatch((indicator) -> indicator.id().equals(id));
	}

	private static List<IndicatorChange> indicatorsOf(Edition older, Edition newer) {
		List<IndicatorChange> moved = moved(older, newer);
		Stream<IndicatorChange> kept = newer.indicators()
			.stream()
			.map((after) -> older.indicator(after.id())
				.map((before) -> IndicatorChange.kept(before, after))
				.orElseGet(() -> moved.stream()
					.filter((change) -> change.after().contains(after))
					.findFirst()
					.orElseThrow()))
			.distinct();
		return Stream.concat(kept, retired(older, newer, moved)).toList();
	}

	/**
	 * New indicators, each with those it replaces, and with others that replace them too.
	 */
	private static List<IndicatorChange> moved(Edition older, Edition newer) {
		List<IndicatorChange> moved = new ArrayList<>();
		for (Indicator after : newer.indicators()) {
			if (older.indicator(after.id()).isEmpty()) {
				IndicatorChange change = IndicatorChange.moved(replaced(older, newer, after), List.of(after));
				for (IndicatorChange related : List.copyOf(moved)) {
					if (related.sharesAnOrigin(change)) {
						moved.remove(related);
						change = joined(older, newer, related, change);
					}
				}
				moved.add(change);
			}
		}
		return moved;
	}

	private static IndicatorChange joined(Edition older, Edition newer, IndicatorChange one, IndicatorChange other) {
		return IndicatorChange.moved(both(older, one.before(), other.before()),
				both(newer, one.after(), other.after()));
	}

	private static List<Indicator> both(Edition edition, List<Indicator> some, List<Indicator> others) {
		return edition.indicators()
			.stream()
			.filter((indicator) -> some.contains(indicator) || others.contains(indicator))
			.toList();
	}

	// What it names without need, since both editions have it, is not replaced.
	private static List<Indicator> replaced(Edition older, Edition newer, Indicator after) {
		return older.indicators()
			.stream()
			.filter((before) -> after.replaces().contains(before.id()) && newer.indicator(before.id()).isEmpty())
			.toList();
	}

	private static Stream<IndicatorChange> retired(Edition older, Edition newer, List<IndicatorChange> moved) {
		Set<Indicator> replaced = new HashSet<>();
		moved.forEach((change) -> replaced.addAll(change.before()));
		return older.indicators()
			.stream()
			.filter((before) -> newer.indicator(before.id()).isEmpty() && !replaced.contains(before))
			.map((before) -> IndicatorChange.moved(List.of(before), List.of()));
	}

	private static List<ClaimChange> claimsOf(Edition older, Edition newer) {
		return Stream.concat(newer.claims().stream(), older.claims().stream())
			.map(GradedClaim::id)
			.distinct()
			.map((claimId) -> ClaimChange.of(claimId, older, newer))
			.toList();
	}

}
