/** The pages on which what a board agreed is checked, signed, read and corrected. */
@NullMarked
package org.trustquality.assessment.signoff.page;

import org.jspecify.annotations.NullMarked;
