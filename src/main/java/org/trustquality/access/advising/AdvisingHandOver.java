package org.trustquality.access.advising;

import java.util.List;

/**
 * Everything that one adviser is appointed to, about to pass to another.
 *
 * @param predecessor who advises now
 * @param successor who is to advise
 * @param lines the appointments that are in force or begin later
 */
public record AdvisingHandOver(AdviserAccount predecessor, AdviserAccount successor, List<Line> lines) {

	public AdvisingHandOver {
		lines = List.copyOf(lines);
	}

	/** Those that can pass. */
	public List<Appointment> passing() {
		return this.lines.stream()
			.filter((line) -> line.obstacle().isEmpty())
			.map((line) -> line.appointment().appointment())
			.toList();
	}

	/**
	 * One appointment.
	 *
	 * @param obstacle why the other adviser cannot take it, in words; empty if they can
	 */
	public record Line(AppointmentToTrust appointment, String obstacle) {
	}

}
