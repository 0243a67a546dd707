package org.trustquality.framework;

/**
 * An edition that a trust made for itself.
 *
 * @param trust the number of the trust
 * @param edition what it asks
 */
record OwnEdition(int trust, Edition edition) {
}
