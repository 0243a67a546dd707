package org.trustquality.chart;

import java.util.List;

/**
 * One line of a {@link ProgressChart}.
 *
 * @param name the step, such as "Opened"
 * @param counts how many had come to it by the end of each week
 */
public record ProgressLine(String name, List<Integer> counts) {

	public ProgressLine {
		counts = List.copyOf(counts);
		if (counts.stream().anyMatch((count) -> count < 0)) {
			throw new IllegalArgumentException("Fewer than none: " + name);
		}
	}

	/** The step and how many have come to it. */
	String words() {
		return this.name + " " + last();
	}

	int last() {
		return this.counts.isEmpty() ? 0 : this.counts.get(this.counts.size() - 1);
	}

}
