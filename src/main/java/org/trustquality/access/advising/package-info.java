/**
 * Who advises which trust: appointed by an administrator, for a time, without a conflict
 * of interest.
 */
@NullMarked
@NamedInterface("advising")
package org.trustquality.access.advising;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
