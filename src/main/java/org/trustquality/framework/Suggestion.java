package org.trustquality.framework;

import org.jspecify.annotations.Nullable;

/**
 * Something a board could do about an indicator, with what the advice rests on.
 *
 * @param text the advice in one sentence
 * @param basis what it rests on
 * @param finding the id of the finding behind it, if it rests on research
 * @param source the guidance it is taken from, if it rests on that
 */
public record Suggestion(String text, Basis basis, @Nullable String finding, @Nullable String source) {

	/** What a suggestion rests on. */
	public enum Basis {

		/** A finding of the register. */
		RESEARCH("research"),

		/** Guidance of a sector body or of the government. */
		SECTOR_GUIDANCE("sector guidance"),

		/** What we think. */
		OPINION("opinion");

		private final String words;

		Basis(String words) {
			this.words = words;
		}

		/** The label beside the suggestion. */
		public String words() {
			return this.words;
		}

	}

}
