/**
 * The pages of the picture of the sector, its file for researchers, and who makes both.
 */
@NullMarked
package org.trustquality.review.sector.page;

import org.jspecify.annotations.NullMarked;
