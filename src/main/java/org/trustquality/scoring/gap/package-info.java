/**
 * Where a chief executive or an adviser sees the trust otherwise than its board.
 */
@NullMarked
@NamedInterface("gap")
package org.trustquality.scoring.gap;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
