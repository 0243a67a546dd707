/** Limits: how often something may be asked, counted over all nodes. */
@NullMarked
@NamedInterface("limit")
package org.trustquality.access.limit;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
