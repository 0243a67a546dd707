package org.trustquality.assessment.answering;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.AssessmentRefusal;
import org.trustquality.assessment.asking.Invitation;

/**
 * An assessment as one invited person meets it.
 *
 * @param assessment what is answered
 * @param invitation that the person is asked, and how far they are
 * @param response the person's own sheet, once begun
 */
public record Sheet(Assessment assessment, Invitation invitation, @Nullable Response response) {

	/**
	 * The person's sheet, begun or closed.
	 * @throws AssessmentRefusal if the person has not begun
	 */
	public Response begun() {
		if (this.response == null) {
			throw new AssessmentRefusal("You have not started to answer this assessment.");
		}
		return this.response;
	}

	/** Makes sure that the assessment has opened and has not closed. */
	public Sheet requireOpen() {
		if (this.assessment.isDraft()) {
			throw new AssessmentRefusal("This assessment has not opened yet. Nothing was saved.");
		}
		if (!this.assessment.isOpen()) {
			throw closed();
		}
		return this;
	}

	/** Makes sure that answers can be given now, also if the closing job is late. */
	Sheet requireOpen(Instant now) {
		requireOpen();
		if (!this.assessment.closesAt().isAfter(now)) {
			throw closed();
		}
		return this;
	}

	private static AssessmentRefusal closed() {
		return new AssessmentRefusal("This assessment has closed. Answers can no longer change, so nothing was saved.");
	}

}
