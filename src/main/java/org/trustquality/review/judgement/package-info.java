/**
 * What an adviser judged and asked, what the trust replied, and what the board had agreed
 * on the same.
 */
@NullMarked
package org.trustquality.review.judgement;

import org.jspecify.annotations.NullMarked;
