package org.trustquality.assessment.answering;

import org.trustquality.access.Digest;

/**
 * What a page showed when it was rendered, carried in its form, so that a change made
 * elsewhere since then is noticed.
 *
 * @param code the code of the answer
 * @param noteDigest a digest of the note, because a note may be long
 */
public record SeenAnswer(int code, String noteDigest) {

	private static final int DIGEST_LENGTH = 16;

	public SeenAnswer {
		noteDigest = noteDigest.matches("[0-9a-f]{16}") ? noteDigest : "no digest of any note";
	}

	public static SeenAnswer of(GivenAnswer shown) {
		return new SeenAnswer(shown.answer().code(), digest(shown.note()));
	}

	boolean isSameNote(String note) {
		return digest(note).equals(this.noteDigest);
	}

	private static String digest(String note) {
		return Digest.of(note).substring(0, DIGEST_LENGTH);
	}

}
