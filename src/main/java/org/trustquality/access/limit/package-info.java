/**
 * Limits: how often something may be asked. Every address is in a class of limits, by the
 * file {@code access/routes.csv}; what costs others something is counted over all nodes.
 */
@NullMarked
@NamedInterface("limit")
package org.trustquality.access.limit;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
