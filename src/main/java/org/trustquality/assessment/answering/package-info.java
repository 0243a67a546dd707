/**
 * One respondent's sheet: answering indicator by indicator, checking, sending it in.
 */
@NullMarked
package org.trustquality.assessment.answering;

import org.jspecify.annotations.NullMarked;
