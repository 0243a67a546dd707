package org.trustquality.review.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.trustquality.trust.register.Phase;
import org.trustquality.trust.register.SizeBand;

/**
 * How an administrator chooses the trusts of a campaign: by a pasted list, or all open
 * trusts that fit a filter.
 *
 * @param pasted whether by a list
 * @param list the pasted list; null for a filter, and once the trusts are confirmed
 * @param size of which size by the register; null for any
 * @param phase whose pupils are taught, by the register; null for any
 * @param region in which region, by the register; null for any
 */
public record TrustChoice(boolean pasted, @Nullable String list, @Nullable SizeBand size, @Nullable Phase phase,
		@Nullable String region) {

	/** A pasted list. */
	public static TrustChoice pasted(String list) {
		return new TrustChoice(true, list, null, null, null);
	}

	/** All open trusts that fit. */
	public static TrustChoice fitting(@Nullable SizeBand size, @Nullable Phase phase, @Nullable String region) {
		return new TrustChoice(false, null, size, phase, region);
	}

	/** What is chosen, within a sentence. */
	public String words() {
		if (this.pasted) {
			return "trusts of a pasted list";
		}
		List<String> parts = new ArrayList<>();
		if (this.size != null) {
			parts.add(this.size.words());
		}
		if (this.phase != null) {
			parts.add("phase: " + this.phase.words().toLowerCase(Locale.UK));
		}
		if (this.region != null) {
			parts.add("region: " + this.region);
		}
		return parts.isEmpty() ? "all open trusts" : "open trusts with " + String.join(", ", parts);
	}

}
