package org.trustquality.review.campaign.choosing;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.trustquality.review.campaign.Campaign;

/**
 * All that a campaign's choice comes to, now.
 *
 * @param all every trust or line, in its order
 */
record Candidates(List<Candidate> all) {

	static final int PAGE = 50;

	Candidates {
		all = List.copyOf(all);
	}

	/** The numbers of the trusts that would get a draft, in ascending order. */
	List<Integer> found() {
		return this.all.stream()
			.filter(Candidate::isFound)
			.map(Candidate::trust)
			.filter(Objects::nonNull)
			.map(KnownTrust::trustId)
			.sorted(Comparator.naturalOrder())
			.toList();
	}

	public int count() {
		return found().size();
	}

	public boolean isTooMany() {
		return count() > Campaign.MOST_TRUSTS;
	}

	/** Says on the check page which trusts were looked at. */
	public String seen() {
		return count() + "-" + Integer.toHexString(found().hashCode());
	}

	/** How many there are of each outcome that occurs. */
	public Map<Outcome, Long> counts() {
		Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
		this.all.forEach((candidate) -> counts.merge(candidate.outcome(), 1L, Long::sum));
		return counts;
	}

	/** A page of those with an outcome, or of all. */
	List<Candidate> page(@Nullable Outcome outcome, int page) {
		return of(outcome).stream().skip((page - 1L) * PAGE).limit(PAGE).toList();
	}

	/** How many pages there are of those with an outcome, or of all. */
	int pages(@Nullable Outcome outcome) {
		return Math.max(1, (of(outcome).size() + PAGE - 1) / PAGE);
	}

	private List<Candidate> of(@Nullable Outcome outcome) {
		return this.all.stream().filter((each) -> outcome == null || each.outcome() == outcome).toList();
	}

}
