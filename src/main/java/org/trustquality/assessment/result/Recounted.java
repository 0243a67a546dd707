package org.trustquality.assessment.result;

/**
 * Something that was computed again.
 *
 * @param name which one, such as the reference of its assessment
 * @param outcome how it came out
 */
public record Recounted(String name, Outcome outcome) {

	/** How something stored comes out when it is computed again. */
	public enum Outcome {

		/** The same to the byte. */
		SAME,

		/** Not the same. */
		OTHERWISE,

		/** Not computed: scoring rules made it that are not known here. */
		OTHER_RULES,

		/** Not computed: the answers were deleted by the trust's rule. */
		ANSWERS_DELETED

	}

}
