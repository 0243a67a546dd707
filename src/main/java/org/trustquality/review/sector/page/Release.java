package org.trustquality.review.sector.page;

import java.time.Instant;
import java.util.UUID;

/**
 * That a year's file for researchers was released.
 *
 * @param year the first year of the academic year
 * @param series which framework was answered
 * @param releasedAt when
 * @param releasedBy which administrator
 * @param licence under which licence
 */
record Release(int year, String series, Instant releasedAt, UUID releasedBy, String licence) {
}
