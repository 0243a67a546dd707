package org.trustquality.review.reply;

import org.jspecify.annotations.Nullable;
import org.trustquality.review.judgement.Reply;
import org.trustquality.review.judgement.ReplyKind;

/**
 * What the trust wants to say to one point.
 *
 * @param text in its own words; null for an agreement without any
 */
public record ReplyDraft(ReplyKind kind, @Nullable String text) {

	/** The longest text, in characters. */
	static final int LONGEST = 2_000;

	static ReplyDraft of(Reply reply) {
		return new ReplyDraft(reply.kind(), reply.text());
	}

}
