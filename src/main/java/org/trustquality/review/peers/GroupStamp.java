package org.trustquality.review.peers;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.Digest;

/**
 * Recognises what the figures of a group count of a board, dimension by dimension: a
 * board that changed in one dimension is no change in another.
 *
 * @param dimensions a digest by the id of each dimension in which it counts
 */
record GroupStamp(SortedMap<String, String> dimensions) {

	GroupStamp {
		dimensions = Collections.unmodifiableSortedMap(new TreeMap<>(dimensions));
	}

	/** What would be counted of a board with so many respondents and these scores. */
	static GroupStamp of(int respondents, Map<String, Double> scores) {
		SortedMap<String, String> dimensions = new TreeMap<>();
		scores.forEach((dimension, score) -> dimensions.put(dimension, Digest.of(respondents + " " + score)));
		return new GroupStamp(dimensions);
	}

	/** The stamp as it was stored. */
	static GroupStamp read(String stored) {
		SortedMap<String, String> dimensions = new TreeMap<>();
		Arrays.stream(stored.split(" ")).filter((part) -> !part.isEmpty()).forEach((part) -> {
			int end = part.lastIndexOf('=');
			dimensions.put(part.substring(0, Math.max(end, 0)), part.substring(end + 1));
		});
		return new GroupStamp(dimensions);
	}

	/** The stamp as it is stored. */
	String stored() {
		return this.dimensions.entrySet()
			.stream()
			.map((dimension) -> dimension.getKey() + "=" + dimension.getValue())
			.collect(Collectors.joining(" "));
	}

	/** What is counted of one dimension; null if the board does not count there. */
	@Nullable String in(String dimension) {
		return this.dimensions.get(dimension);
	}

}
