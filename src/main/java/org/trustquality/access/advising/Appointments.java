package org.trustquality.access.advising;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which adviser is appointed to which trust. That an appointment is in force is asked
 * again by the database whenever an adviser reads ({@code trusts_advised}).
 */
@Service
@Transactional(readOnly = true)
public class Appointments {

	private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

	private final JdbcClient jdbc;

	private final Clock clock;

	Appointments(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** The advisers whom a trust may share with today, the first appointed first. */
	public List<Appointment> inForce(int trustId) {
		LocalDate today = today();
		return ofTrust(trustId).stream().filter((appointment) -> appointment.isInForce(today)).toList();
	}

	/** Every appointment to a trust there ever was, the first appointed first. */
	public List<Appointment> ofTrust(int trustId) {
		return this.jdbc
			.sql("select * from adviser_appointments where trust_id = ? order by appointed_at, appointment_id")
			.param(trustId)
			.query(Appointment::of)
			.list();
	}

	/** Every appointment that an adviser ever had, the newest first. */
	public List<Appointment> of(UUID adviserId) {
		return this.jdbc
			.sql("select * from adviser_appointments where adviser_id = ? order by appointed_at desc, appointment_id")
			.param(adviserId)
			.query(Appointment::of)
			.list();
	}

	/** The appointment by which an adviser advises a trust today. */
	public Optional<Appointment> of(UUID adviserId, int trustId) {
		LocalDate today = today();
		return of(adviserId).stream()
			.filter((appointment) -> appointment.trustId() == trustId && appointment.isInForce(today))
			.findFirst();
	}

	/**
	 * Appoints an adviser to a trust.
	 * @return the appointment's id
	 */
	@Transactional
	public UUID appoint(int trustId, UUID adviserId, LocalDate beginsOn, LocalDate endsOn, boolean reviews,
			UUID appointedBy) {
		UUID id = UUID.randomUUID();
		this.jdbc.sql("""
				insert into adviser_appointments
					(appointment_id, trust_id, adviser_id, begins_on, ends_on, reviews, appointed_by, appointed_at)
				values (?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(id, trustId, adviserId, beginsOn, endsOn, reviews, appointedBy,
					this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
		return id;
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), ENGLAND);
	}

}
