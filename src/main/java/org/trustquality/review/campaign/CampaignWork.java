package org.trustquality.review.campaign;

import java.util.UUID;

/** Something of a campaign is to be done in its trusts. */
public record CampaignWork(UUID campaign) {
}
