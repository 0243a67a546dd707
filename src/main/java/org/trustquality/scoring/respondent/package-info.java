/**
 * The people behind a board's ratings, and what each one's own ratings come to.
 */
@NullMarked
@NamedInterface("respondent")
package org.trustquality.scoring.respondent;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
