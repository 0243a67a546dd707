package org.trustquality.assessment.result.solver;

import org.trustquality.scoring.Rating;

/**
 * One trustee's sheet in one year.
 *
 * @param who the trustee
 * @param begun whether there is a sheet
 * @param sentIn whether it was sent in, which needs every answer
 * @param removed whether the trustee was taken off since
 * @param enteredBy who typed it in from paper; empty when it was answered online
 * @param codes one for each indicator
 */
public record InventedSheet(String who, boolean begun, boolean sentIn, boolean removed, String enteredBy,
		short[] codes) {

	public boolean isOnPaper() {
		return !this.enteredBy.isEmpty();
	}

	/** Whether it counts: half of it is answered. */
	public boolean counts() {
		int answered = 0;
		for (short code : this.codes) {
			answered += Rating.isAnswer(code) ? 1 : 0;
		}
		return this.begun && 2 * answered >= this.codes.length;
	}

	/** The same person with other answers. */
	public InventedSheet with(short[] others) {
		return new InventedSheet(this.who, this.begun, this.sentIn, this.removed, this.enteredBy, others);
	}

}
