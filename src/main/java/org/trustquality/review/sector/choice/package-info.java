/** A trust decides whether it counts in the picture of the sector. */
@NullMarked
package org.trustquality.review.sector.choice;

import org.jspecify.annotations.NullMarked;
