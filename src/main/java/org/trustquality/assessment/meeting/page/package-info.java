/**
 * The pages of the board's meeting: its overview, one screen an indicator, the comments.
 */
@NullMarked
package org.trustquality.assessment.meeting.page;

import org.jspecify.annotations.NullMarked;
