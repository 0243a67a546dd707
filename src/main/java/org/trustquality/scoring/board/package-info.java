/**
 * Everything that a board's ratings say, in one answer.
 */
@NullMarked
@NamedInterface("board")
package org.trustquality.scoring.board;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
