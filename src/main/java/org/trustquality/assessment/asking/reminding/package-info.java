/** Reminding people who have not finished, and giving everybody more time. */
@NullMarked
package org.trustquality.assessment.asking.reminding;

import org.jspecify.annotations.NullMarked;
