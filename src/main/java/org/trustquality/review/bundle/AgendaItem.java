package org.trustquality.review.bundle;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.trustquality.assessment.signoff.snapshot.EvidenceEntry;
import org.trustquality.review.judgement.Reply;

/**
 * One thing to talk about on a visit.
 *
 * @param title the dimension or indicator
 * @param board what the board agreed, with its name; null if it is not told
 * @param adviser what the adviser judged, with its name; null if they did not
 * @param text what stands behind it: the board's reason, or the adviser's question
 * @param reply what the trust has replied; null for nothing
 * @param evidence what to look at
 */
record AgendaItem(String title, @Nullable String board, @Nullable String adviser, @Nullable String text,
		@Nullable Reply reply, List<EvidenceEntry> evidence) {

	AgendaItem {
		evidence = List.copyOf(evidence);
	}

}
