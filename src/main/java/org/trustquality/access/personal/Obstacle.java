package org.trustquality.access.personal;

import org.jspecify.annotations.Nullable;

/**
 * What stands in the way of deleting an account.
 *
 * @param sentence what it is, for whoever wants it deleted
 * @param path the page on which it can be changed; null if there is none
 */
record Obstacle(String sentence, @Nullable String path) {
}
