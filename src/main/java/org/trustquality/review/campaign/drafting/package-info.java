/** What a campaign does in its trusts: it sets drafts up and writes to organisers. */
@NullMarked
package org.trustquality.review.campaign.drafting;

import org.jspecify.annotations.NullMarked;
