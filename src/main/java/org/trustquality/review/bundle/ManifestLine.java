package org.trustquality.review.bundle;

import org.trustquality.assessment.signoff.snapshot.EvidenceEntry;

/**
 * One item as the manifest of a bundle lists it.
 *
 * @param entry the item
 * @param indicator what its indicator is called
 * @param file the file's name in the bundle; empty for a link
 * @param state what became of it
 */
record ManifestLine(EvidenceEntry entry, String indicator, String file, State state) {

	/** What became of an item. */
	enum State {

		/**
		 * The file is in the bundle, the same to the byte as when the version was signed.
		 */
		IN_BUNDLE("in this bundle, as it was signed"),
		/** A link is named only. */
		LINK("a link, not in this bundle"),
		/** There is no such file any more, or it is no longer shared. */
		MISSING("missing: the file is not there any more"),
		/** It cannot be read, or it is not what was signed. */
		WITHHELD("left out: the file cannot be read, or is not the same as when it was signed");

		private final String words;

		State(String words) {
			this.words = words;
		}

		String words() {
			return this.words;
		}

	}

}
