/**
 * The files of an edition before it is published: reading them, finding every fault in
 * them at once, and writing them down in a canonical form.
 */
@NullMarked
@NamedInterface("manuscript")
package org.trustquality.framework.manuscript;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
