package org.trustquality.review.share;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.advising.Appointment;
import org.trustquality.review.judgement.Review;
import org.trustquality.review.judgement.ReviewState;

/**
 * An adviser whom a trust may share with, and what it shares with them now.
 *
 * @param appointment the appointment that is in force
 * @param name their name
 * @param now what is shared with them; null for nothing
 * @param review their review, once the trust knows of it; null before
 */
public record ShareAdviser(Appointment appointment, String name, @Nullable GrantedShare now, @Nullable Review review) {

	/** Stands for the share of now where nothing is shared. */
	public static final String NOTHING = "none";

	public UUID id() {
		return this.appointment.adviserId();
	}

	/** The last day until which the trust may share with them. */
	public LocalDate latest() {
		return this.appointment.endsOn();
	}

	/** Whether they judge before they see what the board agreed. */
	public boolean isBlind() {
		return this.appointment.reviews() && this.review == null;
	}

	/** What they do with what is shared, in words. */
	public String inWords() {
		if (isBlind()) {
			return "Judges each dimension before seeing what your board agreed in it";
		}
		if (!this.appointment.reviews()) {
			return "Reads, and writes no review";
		}
		return (this.review != null && this.review.is(ReviewState.DECLINED))
				? "Reads this assessment without a review of their own"
				: "Has sent a review of this assessment, and sees what your board agreed";
	}

	/** What they see now, before anything changes. */
	@Nullable Share before() {
		return (this.now != null) ? this.now.share() : null;
	}

	/** What stands for the share of now where somebody looked at it. */
	public String seen() {
		return (this.now != null) ? this.now.share().id().toString() : NOTHING;
	}

}
