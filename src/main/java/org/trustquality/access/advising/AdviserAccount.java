package org.trustquality.access.advising;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An adviser and every appointment they ever had.
 *
 * @param personId their account
 * @param name their name
 * @param email their address
 * @param appointments the newest first
 */
public record AdviserAccount(UUID personId, String name, String email, List<AppointmentToTrust> appointments) {

	public AdviserAccount {
		appointments = List.copyOf(appointments);
	}

	/** The appointments that are in force on a day or begin later. */
	public List<AppointmentToTrust> live(LocalDate day) {
		return this.appointments.stream().filter((each) -> each.appointment().isLive(day)).toList();
	}

	/** The appointments that are over on a day. */
	public List<AppointmentToTrust> over(LocalDate day) {
		return this.appointments.stream().filter((each) -> !each.appointment().isLive(day)).toList();
	}

}
