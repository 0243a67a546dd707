package org.trustquality.assessment.evidence.file;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Where the content of files is kept. Every file has a row in the database; its content
 * stands in the row or elsewhere.
 */
interface FileStore {

	/**
	 * Keeps new content, before there is a row for it.
	 * @return what the row holds of it: everything, or nothing
	 * @throws FileUnreachable if it cannot be kept now
	 */
	byte @Nullable [] keep(Place place, byte[] content);

	/**
	 * Content that the row does not hold.
	 * @throws FileUnreachable if it is not there, or cannot be read now
	 */
	byte[] read(Place place);

	/**
	 * Under what content is kept: the trust first, then a random id that is used once.
	 */
	record Place(int trustId, UUID file) {

		String key() {
			return "trusts/" + this.trustId + "/evidence/" + this.file;
		}

	}

	/** The content of a file cannot be reached. */
	class FileUnreachable extends RuntimeException {

		FileUnreachable(String message, @Nullable Throwable cause) {
			super(message, cause);
		}

	}

}
