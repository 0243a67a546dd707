package org.trustquality.review.campaign.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.trustquality.trust.EnglishDay;

/**
 * A trust of a campaign and how far it is.
 *
 * @param reference the trust's reference
 * @param name its name
 * @param closed whether the trust itself is closed
 * @param stage how far its assessment is
 * @param reason why it has no draft; null if it has one or waits
 * @param closesAt when answering ends; null without a draft
 * @param openedOn on which day in England it was opened; null if it was not
 * @param closedOn on which day answering ended; null if it has not
 * @param signedOn on which day the chair signed first; null if nobody has
 * @param chasedOn on which day its organisers were written to last; null if never
 */
public record CampaignTrust(UUID reference, String name, boolean closed, Stage stage, @Nullable String reason,
		@Nullable Instant closesAt, @Nullable LocalDate openedOn, @Nullable LocalDate closedOn,
		@Nullable LocalDate signedOn, @Nullable LocalDate chasedOn) {

	/** When its organisers were written to last, in words. */
	public String chasedInWords() {
		return (this.chasedOn != null) ? EnglishDay.of(this.chasedOn) : "never";
	}

}
