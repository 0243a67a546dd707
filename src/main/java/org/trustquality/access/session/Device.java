package org.trustquality.access.session;

import java.time.Instant;

/**
 * A browser in which a person is signed in.
 *
 * @param reference names the device in a form; it signs nobody in
 * @param words the browser and its system
 * @param signedInAt when the person signed in there
 * @param lastUsedAt when it was last used, to the minute
 * @param current whether it is the one that asks
 */
public record Device(String reference, String words, Instant signedInAt, Instant lastUsedAt, boolean current) {
}
