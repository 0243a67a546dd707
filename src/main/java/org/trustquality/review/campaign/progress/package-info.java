/** How far the trusts of a campaign are, and how that grew from week to week. */
@NullMarked
package org.trustquality.review.campaign.progress;

import org.jspecify.annotations.NullMarked;
