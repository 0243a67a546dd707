/**
 * When a board's next assessment is due in its cycle of three years, what was signed off,
 * and which dates are coming up.
 */
@NullMarked
@NamedInterface("calendar")
package org.trustquality.improvement.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
