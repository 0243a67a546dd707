/**
 * What a trust shares with an adviser: one assessment at a time, as much as it says,
 * until a day, revocable at once.
 */
@NullMarked
@NamedInterface("share")
package org.trustquality.review.share;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
