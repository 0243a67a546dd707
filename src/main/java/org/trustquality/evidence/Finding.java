package org.trustquality.evidence;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * One thing that the review, or the article against it, reports from research, in our own
 * words.
 *
 * @param id stable, such as {@code F-QE-01}
 * @param text what was found
 * @param sources the ids of the sources it rests on
 * @param countries where it was found
 * @param design how it was found
 * @param level what was looked at
 * @param direction what it says
 * @param section the section of the review that reports it, or "article"
 * @param attachments the claims it belongs to, and how it counts there
 * @param notUsed why it belongs to no claim, if it belongs to none
 */
public record Finding(String id, String text, List<String> sources, List<String> countries, Coding design, Coding level,
		Coding direction, String section, List<Attachment> attachments, @Nullable String notUsed) {

	private static final String SCHOOL = "school";

	public Finding {
		sources = List.copyOf(sources);
		countries = List.copyOf(countries);
		attachments = List.copyOf(attachments);
	}

	/** How it counts for a claim, if it belongs to it. */
	public Optional<Attachment> attachmentTo(String claimId) {
		return this.attachments.stream().filter((attachment) -> attachment.claim().equals(claimId)).findFirst();
	}

	/** Whether single schools were looked at, and not groups of them. */
	boolean isAboutSchools() {
		return this.level.code().equals(SCHOOL);
	}

}
