/** Giving an assessment up before it is signed off. */
@NullMarked
package org.trustquality.assessment.asking.cancelling;

import org.jspecify.annotations.NullMarked;
