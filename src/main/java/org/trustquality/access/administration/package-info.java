/** How a new installation gets its first administrator. */
@NullMarked
@NamedInterface("administration")
package org.trustquality.access.administration;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
