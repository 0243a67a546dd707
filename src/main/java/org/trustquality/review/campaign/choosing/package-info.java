/** Which trusts a campaign is for, and the last look before anything happens. */
@NullMarked
package org.trustquality.review.campaign.choosing;

import org.jspecify.annotations.NullMarked;
