/** What a signed version says, and the one way in which it is written down. */
@NullMarked
@NamedInterface("snapshot")
package org.trustquality.assessment.signoff.snapshot;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
