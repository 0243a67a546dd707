package org.trustquality.access.passkey;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A passkey as the person sees it.
 *
 * @param id its id, which the authenticator gave it
 * @param name how the person calls it
 * @param addedAt when it was added
 * @param usedAt when it signed the person in last; null if it never did
 */
public record Passkey(String id, String name, Instant addedAt, @Nullable Instant usedAt) {
}
