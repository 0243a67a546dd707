/** What a program is told when something is wrong (RFC 9457), whatever that is. */
@NullMarked
@NamedInterface("problem")
package org.trustquality.api.problem;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
