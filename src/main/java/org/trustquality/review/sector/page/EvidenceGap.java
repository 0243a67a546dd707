package org.trustquality.review.sector.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.trustquality.framework.Dimension;
import org.trustquality.framework.Edition;
import org.trustquality.framework.GradedClaim;
import org.trustquality.framework.Indicator;
import org.trustquality.framework.OpenQuestions;

/**
 * An indicator whose claim research hardly speaks of.
 *
 * @param indicator its id
 * @param title its name
 * @param dimension the dimension's name
 * @param claim the claim behind it
 * @param path the page of the claim
 * @param gap what the review says is not known; nothing if it names no gap there
 * @param wished how many trusts would like it researched, in words
 */
record EvidenceGap(String indicator, String title, String dimension, GradedClaim claim, String path,
		@Nullable String gap, String wished) {

	/** From which grade on research says more than a little. */
	private static final int SUPPORTED = 2;

	/** All of an edition, in its order. */
	static List<EvidenceGap> of(Edition edition, @Nullable Map<String, Integer> wished) {
		return edition.dimensions()
			.stream()
			.flatMap((dimension) -> dimension.claims()
				.stream()
				.filter((claim) -> claim.grade() != null && claim.grade().number() < SUPPORTED)
				.flatMap((claim) -> of(edition, dimension, claim, wished)))
			.toList();
	}

	private static Stream<EvidenceGap> of(Edition edition, Dimension dimension, GradedClaim claim,
			@Nullable Map<String, Integer> wished) {
		String gap = edition.openQuestions().gapAt(claim.id()).map(OpenQuestions.Gap::notKnown).orElse(null);
		return claim.indicators()
			.stream()
			.map((indicator) -> new EvidenceGap(indicator.id(), indicator.title(), dimension.title(), claim,
					"/editions/" + edition.id() + "/claims/" + claim.id(), gap, words(indicator, wished)));
	}

	private static String words(Indicator indicator, @Nullable Map<String, Integer> wished) {
		if (wished == null) {
			return "not counted yet";
		}
		Integer trusts = wished.get(indicator.id());
		return (trusts != null) ? trusts.toString() : "not shown: fewer than five, or nearly all";
	}

}
