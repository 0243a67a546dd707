/**
 * What a board might turn to next: what to act on, and what to find out.
 */
@NullMarked
@NamedInterface("priority")
package org.trustquality.scoring.priority;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
