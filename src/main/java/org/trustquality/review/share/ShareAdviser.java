package org.trustquality.review.share;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.advising.Appointment;

/**
 * An adviser whom a trust may share with, and what it shares with them now.
 *
 * @param appointment the appointment that is in force
 * @param name their name
 * @param now what is shared with them; null for nothing
 */
public record ShareAdviser(Appointment appointment, String name, @Nullable GrantedShare now) {

	/** Stands for the share of now where nothing is shared. */
	public static final String NOTHING = "none";

	public UUID id() {
		return this.appointment.adviserId();
	}

	/** The last day until which the trust may share with them. */
	public LocalDate latest() {
		return this.appointment.endsOn();
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
