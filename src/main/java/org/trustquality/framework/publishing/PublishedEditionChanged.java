package org.trustquality.framework.publishing;

/** The files of a published edition no longer say what was published. */
class PublishedEditionChanged extends RuntimeException {

	private final String editionId;

	PublishedEditionChanged(String editionId, String publishedChecksum, String fileChecksum) {
		super("The files of edition %s were changed after it was published: published checksum %s, checksum of the files %s"
			.formatted(editionId, publishedChecksum, fileChecksum));
		this.editionId = editionId;
	}

	String editionId() {
		return this.editionId;
	}

}
