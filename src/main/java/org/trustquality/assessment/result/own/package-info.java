/** What one respondent answered beside what the board did, for that person alone. */
@NullMarked
package org.trustquality.assessment.result.own;

import org.jspecify.annotations.NullMarked;
