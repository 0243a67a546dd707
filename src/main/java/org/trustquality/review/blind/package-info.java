/**
 * What of the board's levels an adviser may see already: nothing before they have
 * committed a judgement of their own.
 */
@NullMarked
@NamedInterface("blind")
package org.trustquality.review.blind;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
