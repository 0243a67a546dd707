package org.trustquality.assessment.evidence;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A link or a file that a board relies on for one indicator.
 *
 * @param id random, shown in addresses
 * @param position the indicator's place in the edition, from 0
 * @param title what it is called
 * @param dated the document's date, if it is known
 * @param place where in the document, such as a page
 * @param link where it is, for a link; null for a file
 * @param file the file; null for a link
 * @param confidential whether it stays in the trust, whatever the trust shares
 * @param reviewBy when somebody should look at it again
 * @param toConfirm whether it was carried over from another year and counts for nothing
 * until somebody confirms it
 */
public record EvidenceItem(UUID id, int position, String title, @Nullable LocalDate dated, @Nullable String place,
		@Nullable String link, @Nullable StoredFile file, boolean confidential, @Nullable LocalDate reviewBy,
		boolean toConfirm) {

	/**
	 * A file as it was stored.
	 *
	 * @param mediaType what its content was found to be
	 * @param size in bytes
	 * @param hash SHA-256 of the content, hexadecimal
	 * @param scanned whether a virus scanner found nothing in it; false if none was asked
	 */
	public record StoredFile(UUID id, String name, String mediaType, int size, String hash, boolean scanned) {
	}

}
