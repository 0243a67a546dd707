/**
 * What moved between two years, and how sure one can be of it.
 */
@NullMarked
@NamedInterface("change")
package org.trustquality.scoring.change;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
