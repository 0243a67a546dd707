/**
 * What an adviser judged and asked, what the trust replied, and where both stand in the
 * end.
 */
@NullMarked
package org.trustquality.review.judgement;

import org.jspecify.annotations.NullMarked;
