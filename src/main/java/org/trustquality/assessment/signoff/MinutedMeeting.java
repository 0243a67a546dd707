package org.trustquality.assessment.signoff;

import java.time.LocalDate;

/**
 * The meeting in which a board agreed its levels.
 *
 * @param date when it was
 * @param minuteReference where the minutes have it
 */
public record MinutedMeeting(LocalDate date, String minuteReference) {
}
