/**
 * What two years of a trust's assessments come to side by side, and how much of it may be
 * shown.
 */
@NullMarked
@NamedInterface("years")
package org.trustquality.assessment.result.years;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
