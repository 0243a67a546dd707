package org.trustquality.framework.publishing;

import java.time.Instant;

import org.trustquality.framework.EditionNumber;

/**
 * An edition that boards can work with.
 *
 * @param number its number, taken apart
 * @param id its number
 * @param title what pages call it
 * @param publishedAt since when
 */
public record PublishedEdition(EditionNumber number, String id, String title, Instant publishedAt) {
}
