/**
 * One assessment's answers laid over frameworks by others, for the board and for those
 * with whom it shares them.
 */
@NullMarked
package org.trustquality.review.crosswalk;

import org.jspecify.annotations.NullMarked;
