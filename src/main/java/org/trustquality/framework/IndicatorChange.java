package org.trustquality.framework;

import java.util.List;

/**
 * What became of an indicator from one edition to another.
 *
 * @param kind what became of it
 * @param before it in the older edition; several if they became one, none if it is new
 * @param after it in the newer edition; several if it was split, none if it was retired
 */
public record IndicatorChange(Kind kind, List<Indicator> before, List<Indicator> after) {

	public IndicatorChange {
		before = List.copyOf(before);
		after = List.copyOf(after);
	}

	/** An indicator that both editions have. */
	static IndicatorChange kept(Indicator before, Indicator after) {
		return new IndicatorChange(kind(before, after), List.of(before), List.of(after));
	}

	private static Kind kind(Indicator before, Indicator after) {
		if (!before.wordingHash().equals(after.wordingHash())) {
			return Kind.REWORDED;
		}
		return before.title().equals(after.title()) ? Kind.SAME : Kind.RETITLED;
	}

	/** Indicators that only one of the editions has. */
	static IndicatorChange moved(List<Indicator> before, List<Indicator> after) {
		if (before.isEmpty()) {
			return new IndicatorChange(Kind.NEW, before, after);
		}
		if (after.isEmpty()) {
			return new IndicatorChange(Kind.RETIRED, before, after);
		}
		if (before.size() == after.size()) {
			return new IndicatorChange(Kind.REPLACED, before, after);
		}
		return new IndicatorChange((before.size() < after.size()) ? Kind.SPLIT : Kind.MERGED, before, after);
	}

	boolean sharesAnOrigin(IndicatorChange other) {
		return this.before.stream().anyMatch(other.before::contains);
	}

	/** Whether answers in both editions are answers to the same question. */
	public boolean isComparable() {
		return this.kind == Kind.SAME || this.kind == Kind.RETITLED;
	}

	/** What can become of an indicator. */
	public enum Kind {

		/** It asks the same under the same title. */
		SAME("Unchanged"),

		/** It asks the same under another title. */
		RETITLED("Another title"),

		/** It keeps its meaning, in other words. */
		REWORDED("Reworded"),

		/** Several ask what one asked. */
		SPLIT("Split"),

		/** One asks what several asked. */
		MERGED("Joined"),

		/** Another took its place. */
		REPLACED("Replaced"),

		/** Nothing asked it before. */
		NEW("New"),

		/** Nothing asks it any more. */
		RETIRED("No longer asked");

		private final String words;

		Kind(String words) {
			this.words = words;
		}

		/** The kind in words, as pages show it. */
		public String words() {
			return this.words;
		}

	}

}
