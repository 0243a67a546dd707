/**
 * What an adviser takes along: the agenda of a visit, the bundle of evidence, and single
 * files of it.
 */
@NullMarked
package org.trustquality.review.bundle;

import org.jspecify.annotations.NullMarked;
