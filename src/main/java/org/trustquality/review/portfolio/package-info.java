/**
 * The trusts of an adviser side by side: what each shares of a year and how far it is,
 * never in an order by score.
 */
@NullMarked
package org.trustquality.review.portfolio;

import org.jspecify.annotations.NullMarked;
