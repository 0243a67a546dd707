/** The pages on which an adviser reviews what a trust shares. */
@NullMarked
package org.trustquality.review.reviewing.page;

import org.jspecify.annotations.NullMarked;
