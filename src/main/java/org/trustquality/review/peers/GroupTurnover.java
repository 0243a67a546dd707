package org.trustquality.review.peers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How much a group differs from the one that its present figures count, dimension by
 * dimension. A group is counted as a whole, so it waits as long as one dimension has
 * changed by too few boards.
 *
 * @param dimensions of each dimension in which a board counts or counted
 */
record GroupTurnover(List<Turnover> dimensions) {

	GroupTurnover {
		dimensions = List.copyOf(dimensions);
	}

	/** The difference between what there is and what was counted, by trust. */
	static GroupTurnover between(Map<Integer, GroupStamp> now, Map<Integer, GroupStamp> counted) {
		Set<String> dimensions = new TreeSet<>();
		now.values().forEach((stamp) -> dimensions.addAll(stamp.dimensions().keySet()));
		counted.values().forEach((stamp) -> dimensions.addAll(stamp.dimensions().keySet()));
		return new GroupTurnover(dimensions.stream()
			.map((dimension) -> Turnover.between(in(dimension, now), in(dimension, counted)))
			.toList());
	}

	private static Map<Integer, String> in(String dimension, Map<Integer, GroupStamp> stamps) {
		Map<Integer, String> there = new HashMap<>();
		stamps.forEach((trust, stamp) -> {
			String as = stamp.in(dimension);
			if (as != null) {
				there.put(trust, as);
			}
		});
		return there;
	}

	/** Whether the group may be counted anew. */
	boolean allowsFigures() {
		List<Turnover> moved = this.dimensions.stream().filter((dimension) -> dimension.changed() > 0).toList();
		return !moved.isEmpty() && moved.stream().allMatch(Turnover::isFollowed);
	}

}
