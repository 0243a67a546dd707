/**
 * Campaigns: administrators set up this year's assessment for many trusts at once, and
 * see how far each of them is. What boards answer and agree stays theirs.
 */
@NullMarked
package org.trustquality.review.campaign;

import org.jspecify.annotations.NullMarked;
