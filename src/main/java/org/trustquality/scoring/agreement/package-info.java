/**
 * How far the people of a board see the same, and whether boards differ more than the
 * people in them.
 */
@NullMarked
@NamedInterface("agreement")
package org.trustquality.scoring.agreement;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
