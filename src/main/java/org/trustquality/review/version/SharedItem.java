package org.trustquality.review.version;

import org.jspecify.annotations.Nullable;
import org.trustquality.assessment.signoff.snapshot.EvidenceEntry;

/**
 * One evidence item that is not confidential.
 *
 * @param words title, date and place
 * @param link where it is, for a link that a browser may open; null otherwise
 * @param file the file's name and kind; null for a link
 */
public record SharedItem(String words, @Nullable String link, @Nullable String file) {

	static SharedItem of(EvidenceEntry item) {
		String words = item.title() + ((item.datedDay() != null) ? ", " + item.datedDay() : "")
				+ ((item.place() != null) ? ", " + item.place() : "");
		return new SharedItem(words, item.isWebLink() ? item.link() : null,
				(item.file() != null) ? item.file().name() + " (" + item.file().words() + ")" : null);
	}

}
