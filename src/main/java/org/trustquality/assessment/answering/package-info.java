/**
 * One respondent's sheet: answering indicator by indicator, checking, sending it in.
 */
@NullMarked
@NamedInterface("answering")
package org.trustquality.assessment.answering;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
