package org.trustquality.access.advising;

import java.time.LocalDate;

/**
 * What an administrator appoints an adviser to do.
 *
 * @param beginsOn the first day in England
 * @param endsOn the last day in England
 * @param reviews whether they judge before seeing what the board agreed
 */
public record Term(LocalDate beginsOn, LocalDate endsOn, boolean reviews) {
}
