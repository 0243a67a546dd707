package org.trustquality.access.personal;

/**
 * What stands in the way of deleting an account.
 *
 * @param sentence what it is, for whoever wants it deleted
 * @param path the page on which it can be changed, or which tells who can
 * @param action what is done there
 */
public record Obstacle(String sentence, String path, String action) {
}
