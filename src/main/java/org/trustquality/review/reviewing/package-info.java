/**
 * The review of an adviser: their own judgement first, then the board's beside it, what
 * the trust replies, and what both agree in the end.
 */
@NullMarked
package org.trustquality.review.reviewing;

import org.jspecify.annotations.NullMarked;
