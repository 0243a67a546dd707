/**
 * What a caller of the score service sends, read whole or refused with every fault at
 * once.
 */
@NullMarked
@NamedInterface("request")
package org.trustquality.scoring.request;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
