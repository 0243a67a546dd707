package org.trustquality.access.helpdesk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What people are asked to answer, as far as the help desk needs to know: how far they
 * are, and never what they say. The module that asks them implements it. Every method
 * works for the trust that the transaction is bound to.
 */
public interface Askings {

	/** What a person is asked in assessments that are not closed. */
	List<Asking> open(int trustId, UUID personId);

	/**
	 * Why two accounts cannot become one because of what both are asked; for the
	 * administrator to read.
	 */
	Optional<String> obstacle(int trustId, UUID merged, UUID kept);

	/**
	 * Moves what one account is asked to another, and no way to any answer.
	 * @return whether there was anything to move
	 */
	boolean move(int trustId, UUID merged, UUID kept);

	/**
	 * Lets an account open what was answered with a merged one. Works as the merged
	 * person, who has proved that they are both.
	 */
	void bringAnswers(int trustId, UUID merged, UUID kept);

	/**
	 * An assessment that asks a person.
	 *
	 * @param assessment which, in words
	 * @param capacity as what the person answers, in words
	 * @param status how far they are, in words
	 */
	record Asking(String assessment, String capacity, String status) {
	}

}
