package org.trustquality.assessment.evidence.file;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A file that was looked at and whose content is kept.
 *
 * @param name what it is called
 * @param mediaType what its content was found to be
 * @param size in bytes
 * @param hash SHA-256 of the content, hexadecimal
 * @param scanned whether a virus scanner found nothing in it; false if there is none
 * @param content what its row holds: the content, or nothing if it is kept elsewhere
 */
public record KeptFile(UUID id, String name, String mediaType, int size, String hash, boolean scanned,
		byte @Nullable [] content) {
}
