package org.trustquality.assessment.signoff.snapshot;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.trustquality.assessment.evidence.EvidenceItem;
import org.trustquality.assessment.evidence.FileWords;
import org.trustquality.framework.Edition;
import org.trustquality.trust.EnglishDay;

/**
 * What the board relied on for one indicator.
 *
 * @param indicator the indicator's id
 * @param item the item's id
 * @param title what it is called
 * @param dated the document's date, if it is known
 * @param place where in the document
 * @param link where it is, for a link; null for a file
 * @param file the file; null for a link
 * @param confidential whether it stays in the trust
 * @param reviewBy when somebody should look at it again
 */
public record EvidenceEntry(String indicator, UUID item, String title, @Nullable LocalDate dated,
		@Nullable String place, @Nullable String link, @Nullable SignedFile file, boolean confidential,
		@Nullable LocalDate reviewBy) {

	public EvidenceEntry {
		Objects.requireNonNull(indicator);
		Objects.requireNonNull(item);
		Objects.requireNonNull(title);
	}

	static EvidenceEntry of(Edition edition, EvidenceItem item) {
		EvidenceItem.StoredFile file = item.file();
		return new EvidenceEntry(edition.indicators().get(item.position()).id(), item.id(), item.title(), item.dated(),
				item.place(), item.link(),
				(file != null) ? new SignedFile(file.name(), file.mediaType(), file.size(), file.hash(), file.scanned())
						: null,
				item.confidential(), item.reviewBy());
	}

	/** Whether the link leads to a page that a browser may open. */
	public boolean isWebLink() {
		return this.link != null && (this.link.startsWith("https://") || this.link.startsWith("http://"));
	}

	/** The document's date, as people in England write it; null if it is not known. */
	public @Nullable String datedDay() {
		return (this.dated != null) ? EnglishDay.of(this.dated) : null;
	}

	/** When somebody should look at it again, written the same way. */
	public @Nullable String reviewDay() {
		return (this.reviewBy != null) ? EnglishDay.of(this.reviewBy) : null;
	}

	/**
	 * A file as it was when the version was signed.
	 *
	 * @param size in bytes
	 * @param hash the SHA-256 of its content
	 * @param scanned whether a virus scanner found nothing in it; false if none was asked
	 */
	public record SignedFile(String name, String mediaType, int size, String hash, boolean scanned) {

		public SignedFile {
			Objects.requireNonNull(name);
			Objects.requireNonNull(mediaType);
			Objects.requireNonNull(hash);
		}

		/** What it is, in words. */
		public String words() {
			return FileWords.of(this.mediaType, this.size, this.scanned);
		}

	}

}
