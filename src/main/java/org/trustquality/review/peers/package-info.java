/**
 * Where a board that takes part stands among comparable ones: without names, without a
 * rank, and only once boards differ reliably from each other.
 */
@NullMarked
package org.trustquality.review.peers;

import org.jspecify.annotations.NullMarked;
