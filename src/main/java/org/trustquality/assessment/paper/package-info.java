/**
 * Answering on paper: who does, the form they get, and the way to where it is typed in.
 */
@NullMarked
package org.trustquality.assessment.paper;

import org.jspecify.annotations.NullMarked;
