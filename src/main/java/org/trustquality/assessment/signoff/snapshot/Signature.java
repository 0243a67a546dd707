package org.trustquality.assessment.signoff.snapshot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Who signed a version, when, and after which meeting.
 *
 * @param version its number, from 1
 * @param previousHash the SHA-256 of the version before; zeros for the first
 * @param correctionReason why the version before was corrected; null for the first
 * @param meetingDate when the board met
 * @param minuteReference where the minutes have it
 * @param signedAt when it was signed
 * @param signedBy the account of who signed
 */
public record Signature(int version, String previousHash, @Nullable String correctionReason, LocalDate meetingDate,
		String minuteReference, Instant signedAt, UUID signedBy) {

	/** Stands for the version before the first. */
	public static final String NOTHING_BEFORE = "0".repeat(64);

	public Signature {
		Objects.requireNonNull(previousHash);
		Objects.requireNonNull(meetingDate);
		Objects.requireNonNull(minuteReference);
		Objects.requireNonNull(signedAt);
		Objects.requireNonNull(signedBy);
	}

}
