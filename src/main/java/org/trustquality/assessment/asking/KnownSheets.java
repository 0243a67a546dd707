package org.trustquality.assessment.asking;

import java.util.List;
import java.util.stream.IntStream;

import org.trustquality.assessment.Assessment;

/**
 * How many trustees' sheets somebody knows before any result is shown. Taking these off a
 * count leaves what the others answered, and that must never be one or two people.
 *
 * @param sentIn sheets that were sent in, so that each of them holds every answer
 * @param begun all sheets; a half-finished one may count or not, and holds some answers
 */
public record KnownSheets(int sentIn, int begun) {

	/** Nothing but, perhaps, one's own. */
	public static final KnownSheets NONE = new KnownSheets(0, 0);

	static KnownSheets of(List<Invitation> known) {
		return new KnownSheets((int) known.stream().filter((each) -> each.receiptNumber() != null).count(),
				known.size());
	}

	/**
	 * Whether a count of people can be shown to whoever knows these sheets: however many
	 * of them are in it, nobody else is or at least three others are. Whoever knows none
	 * sees what everybody sees.
	 */
	public boolean leaveEnoughOthers(int people) {
		return this.begun == 0 || IntStream.rangeClosed(this.sentIn, this.begun)
			.map((known) -> people - known)
			.noneMatch((others) -> others > 0 && others < Assessment.LOWEST_MINIMUM_RATINGS);
	}

}
