/**
 * How far advisers agree who judge the same, and how boards' levels move after an adviser
 * has challenged them.
 */
@NullMarked
package org.trustquality.review.moderation;

import org.jspecify.annotations.NullMarked;
