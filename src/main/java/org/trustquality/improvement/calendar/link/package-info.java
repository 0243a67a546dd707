/**
 * Secret links by which people's own calendar programs ask for a trust's dates, and what
 * such a program is sent.
 */
@NullMarked
package org.trustquality.improvement.calendar.link;

import org.jspecify.annotations.NullMarked;
