/**
 * The picture of the sector: what many trusts together come to, of which none is told.
 */
@NullMarked
package org.trustquality.review.sector;

import org.jspecify.annotations.NullMarked;
