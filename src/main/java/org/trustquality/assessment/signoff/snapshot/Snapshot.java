package org.trustquality.assessment.signoff.snapshot;

import java.util.Objects;

/**
 * One signed version of an assessment, complete in itself. It never holds a trustee's
 * name, a comment or one person's answer, the chief executive's beside the board's aside.
 *
 * @param about how to read it
 * @param format which shape it has
 * @param subject what was assessed
 * @param signature who signed it, when and after which meeting
 * @param outcome what the board came to
 */
public record Snapshot(String about, int format, Subject subject, Signature signature, Outcome outcome) {

	/** The shape that is written now. */
	public static final int FORMAT = 1;

	private static final String ABOUT = "What the board agreed, as its chair signed it. Levels run from 1. "
			+ "Scores run from 0 to 100; null means none is shown. The chief executive's answer is a level, "
			+ "0 for none, -1 for not sure, -2 for not applicable. An agreed level of -2 is not applicable. "
			+ "The previous hash is the SHA-256 of the version before, or zeros.";

	public Snapshot {
		Objects.requireNonNull(about);
		Objects.requireNonNull(subject);
		Objects.requireNonNull(signature);
		Objects.requireNonNull(outcome);
	}

	/** A snapshot of the present shape. */
	public Snapshot(Subject subject, Signature signature, Outcome outcome) {
		this(ABOUT, FORMAT, subject, signature, outcome);
	}

	/**
	 * The snapshot that a stored text states.
	 * @throws tools.jackson.core.JacksonException if it states none
	 */
	public static Snapshot read(String content) {
		return SnapshotJson.read(content);
	}

	/** The same version with what the board came to computed again. */
	public Snapshot with(Outcome again) {
		return new Snapshot(this.about, this.format, this.subject, this.signature, again);
	}

	/** The text to store; the same content is always the same text. */
	public String content() {
		return SnapshotJson.write(this);
	}

}
