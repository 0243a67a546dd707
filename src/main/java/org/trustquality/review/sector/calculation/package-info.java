/** Makes the picture of a year, once, from what joined trusts have signed. */
@NullMarked
package org.trustquality.review.sector.calculation;

import org.jspecify.annotations.NullMarked;
