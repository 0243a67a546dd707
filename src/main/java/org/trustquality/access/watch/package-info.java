/**
 * What whoever runs the service can trace afterwards: a line of the log for everything
 * that concerns its security.
 */
@NullMarked
@NamedInterface("watch")
package org.trustquality.access.watch;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
