/** Writing to the organisers of those trusts of a campaign that are in one stage. */
@NullMarked
package org.trustquality.review.campaign.chasing;

import org.jspecify.annotations.NullMarked;
