package org.trustquality.access.advising;

import java.util.Map;
import java.util.UUID;

import org.trustquality.access.AccessRefusal;
import org.trustquality.access.Alone;
import org.trustquality.access.NotVisible;
import org.trustquality.access.TrustByTrust;
import org.trustquality.audit.Act;
import org.trustquality.audit.ActivityLog;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Advisers declare conflicts of interest themselves. From then on they read nothing of
 * the trust; why is for administrators alone.
 */
@Service
@Transactional
public class Conflicts {

	private final Appointments appointments;

	private final TrustByTrust trustByTrust;

	private final Alone alone;

	private final AdvisingLetters letters;

	private final ActivityLog log;

	private final ApplicationEventPublisher events;

	Conflicts(Appointments appointments, TrustByTrust trustByTrust, Alone alone, AdvisingLetters letters,
			ActivityLog log, ApplicationEventPublisher events) {
		this.appointments = appointments;
		this.trustByTrust = trustByTrust;
		this.alone = alone;
		this.letters = letters;
		this.log = log;
		this.events = events;
	}

	/**
	 * An appointment of an adviser's own about which a conflict can be declared.
	 * @throws NotVisible if they have no such appointment
	 * @throws AccessRefusal if it has ended
	 */
	@Transactional(readOnly = true)
	public AppointmentToTrust about(AdviserVisit adviser, UUID appointmentId) {
		AppointmentToTrust found = this.appointments.withTrusts(adviser.adviserId())
			.stream()
			.filter((each) -> each.appointment().id().equals(appointmentId))
			.findFirst()
			.orElseThrow(NotVisible::new);
		if (!found.appointment().isLive(this.appointments.today())) {
			throw new AccessRefusal(
					"This appointment has ended, so you read nothing of " + found.trust() + " any more.");
		}
		return found;
	}

	/**
	 * Declares a conflict; its trust's log, chair and governance professional are told.
	 */
	public void declare(AdviserVisit adviser, UUID appointmentId, String reason) {
		this.alone.withAdvisers();
		Appointment appointment = about(adviser, appointmentId).appointment();
		this.appointments.noteConflict(appointment, reason);
		int trustId = appointment.trustId();
		this.trustByTrust.in(trustId, () -> {
			this.events.publishEvent(new AppointmentEnded(trustId, adviser.adviserId()));
			this.log.record(trustId, adviser.adviserId(), Act.CONFLICT_DECLARED, Map.of());
			this.letters.conflict(adviser.adviserId(), trustId);
			return trustId;
		});
	}

}
