/** The trust's side of a review: reading it, replying to it, and what both agree on. */
@NullMarked
package org.trustquality.review.reply;

import org.jspecify.annotations.NullMarked;
