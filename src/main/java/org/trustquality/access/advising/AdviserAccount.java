package org.trustquality.access.advising;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

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

	/** Until when they are appointed to which trust, in words, by its reference. */
	public Map<UUID, String> appointed(LocalDate day) {
		return live(day).stream()
			.collect(Collectors.toMap(AppointmentToTrust::trustReference, (each) -> each.appointment().until(),
					(one, other) -> one));
	}

	/** The appointments that are over on a day. */
	public List<AppointmentToTrust> over(LocalDate day) {
		return this.appointments.stream().filter((each) -> !each.appointment().isLive(day)).toList();
	}

}
