package org.trustquality.editing;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A file that was brought to be published as an edition.
 *
 * @param draftId the random id that addresses show
 * @param fileName what the file is called
 * @param uploadedAt when it came
 * @param uploadedBy who brought it
 * @param editionId the edition that was made from it; null for a draft
 * @param publishedAt when that was; null for a draft
 * @param publishedBy who did it; null for a draft
 */
record EditionDraft(UUID draftId, String fileName, Instant uploadedAt, String uploadedBy, @Nullable String editionId,
		@Nullable Instant publishedAt, @Nullable String publishedBy) {

	public boolean isPublished() {
		return this.editionId != null;
	}

}
