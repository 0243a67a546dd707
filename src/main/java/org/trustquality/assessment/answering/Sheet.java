package org.trustquality.assessment.answering;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.TrustVisit;
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

	/**
	 * Whether there are answers that the visitor can read and no longer change: the
	 * assessment has closed, or somebody else types in what they wrote on paper.
	 */
	boolean isToReadOnly(TrustVisit visit) {
		boolean others = this.invitation.isOnPaper() && !visit.isOnPaper();
		return this.response != null && (others || !this.assessment.isOpen());
	}

	/** Whether the person has answered and the trust's rule has deleted that. */
	public boolean isDeleted() {
		return this.response == null && this.invitation.isBegun() && this.assessment.areAnswersDeleted();
	}

	/**
	 * Makes sure that the assessment is open and that it is on the visitor to type.
	 * @throws AnswersOnPaper if the visitor answers on paper and tries to online, too
	 */
	Sheet requireAnswerable(TrustVisit visit) {
		requireOpen();
		if (this.invitation.isOnPaper() && !visit.isOnPaper()) {
			throw new AnswersOnPaper(this);
		}
		return this;
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

	private AssessmentRefusal closed() {
		return new AssessmentRefusal(
				(this.assessment.isCancelled() ? "This assessment was cancelled." : "This assessment has closed.")
						+ " Answers can no longer change, so nothing was saved.");
	}

}
