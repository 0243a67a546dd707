/** What a trust asks its board beside what an edition asks: its own indicators. */
@NullMarked
package org.trustquality.assessment.own;

import org.jspecify.annotations.NullMarked;
