package org.trustquality.assessment.evidence;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** What an organiser says about an evidence item, whether it is a link or a file. */
public record ItemFacts(String title, @Nullable LocalDate dated, @Nullable String place, boolean confidential,
		@Nullable LocalDate reviewBy) {

	static ItemFacts of(EvidenceItem item) {
		return new ItemFacts(item.title(), item.dated(), item.place(), item.confidential(), item.reviewBy());
	}

}
