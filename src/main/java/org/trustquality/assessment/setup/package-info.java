/** Setting up an assessment: what it asks, for which year, and until when. */
@NullMarked
package org.trustquality.assessment.setup;

import org.jspecify.annotations.NullMarked;
