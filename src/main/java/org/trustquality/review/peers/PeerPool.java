package org.trustquality.review.peers;

/**
 * All boards that answered the same edition in the same year. How reliably boards differ
 * is worked out over all of them.
 *
 * @param academicYear the year in which the academic year starts
 * @param edition the number of the edition
 */
record PeerPool(int academicYear, String edition) {
}
