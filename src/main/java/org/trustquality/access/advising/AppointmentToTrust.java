package org.trustquality.access.advising;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/**
 * An appointment with the trust that it is to, for pages.
 *
 * @param appointment the appointment
 * @param trustReference the trust's reference
 * @param trust the trust's name
 */
public record AppointmentToTrust(Appointment appointment, UUID trustReference, String trust) {

	static final String QUERY = """
			select a.*, t.reference, t.name from adviser_appointments a join trusts t on t.trust_id = a.trust_id""";

	static final String ORDER = " order by a.ends_on desc, t.name, a.appointed_at desc, a.appointment_id";

	static AppointmentToTrust of(ResultSet row, int number) throws SQLException {
		return new AppointmentToTrust(Appointment.of(row, number), row.getObject("reference", UUID.class),
				row.getString("name"));
	}

}
