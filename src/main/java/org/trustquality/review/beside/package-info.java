/**
 * A review beside what the board agreed on the same: what of it somebody may see, and how
 * far the two lie apart.
 */
@NullMarked
package org.trustquality.review.beside;

import org.jspecify.annotations.NullMarked;
