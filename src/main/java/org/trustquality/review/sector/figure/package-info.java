/**
 * What the picture of the sector says and what it holds back, worked out from what every
 * trust brings; no database is read here.
 */
@NullMarked
package org.trustquality.review.sector.figure;

import org.jspecify.annotations.NullMarked;
