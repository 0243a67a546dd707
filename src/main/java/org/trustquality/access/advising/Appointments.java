package org.trustquality.access.advising;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.trustquality.trust.EnglishDay;

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

	/** Whether an adviser is appointed today to review a trust. */
	public boolean isReviewer(UUID adviserId, int trustId) {
		return of(adviserId, trustId).filter(Appointment::reviews).isPresent();
	}

	/** Every appointment that an adviser ever had with its trust, the newest first. */
	public List<AppointmentToTrust> withTrusts(UUID adviserId) {
		return this.jdbc.sql(AppointmentToTrust.QUERY + " where a.adviser_id = ?" + AppointmentToTrust.ORDER)
			.param(adviserId)
			.query(AppointmentToTrust::of)
			.list();
	}

	/** Every appointment of every adviser, for administrators. */
	public List<AppointmentToTrust> allWithTrusts() {
		return this.jdbc.sql(AppointmentToTrust.QUERY + AppointmentToTrust.ORDER).query(AppointmentToTrust::of).list();
	}

	/** The appointments of an adviser that are in force or begin later. */
	public List<Appointment> live(UUID adviserId) {
		LocalDate today = today();
		return of(adviserId).stream().filter((appointment) -> appointment.isLive(today)).toList();
	}

	/**
	 * Brings an appointment to an end before its last day.
	 * @return whether it had not been ended
	 */
	@Transactional
	public boolean end(Appointment appointment) {
		return this.jdbc.sql("""
				update adviser_appointments set ended_at = ?
				where trust_id = ? and appointment_id = ? and ended_at is null""")
			.params(now(), appointment.trustId(), appointment.id())
			.update() > 0;
	}

	/** Brings every appointment of an adviser to an end, also those that begin later. */
	@Transactional
	void endAll(UUID adviserId) {
		this.jdbc.sql("update adviser_appointments set ended_at = ? where adviser_id = ? and ended_at is null")
			.params(now(), adviserId)
			.update();
	}

	/**
	 * Notes why an adviser must no longer advise a trust.
	 * @return whether nobody had noted any reason
	 */
	@Transactional
	boolean noteConflict(Appointment appointment, String reason) {
		return this.jdbc.sql("""
				update adviser_appointments set conflict = ?, conflict_declared_at = ?
				where trust_id = ? and appointment_id = ? and conflict is null""")
			.params(reason, now(), appointment.trustId(), appointment.id())
			.update() > 0;
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
			.params(id, trustId, adviserId, beginsOn, endsOn, reviews, appointedBy, now())
			.update();
		return id;
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

	LocalDate today() {
		return EnglishDay.today(this.clock);
	}

}
