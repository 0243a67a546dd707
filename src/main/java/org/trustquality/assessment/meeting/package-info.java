/** The board's meeting: what it settles on for each indicator, and why. */
@NullMarked
@NamedInterface("meeting")
package org.trustquality.assessment.meeting;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
