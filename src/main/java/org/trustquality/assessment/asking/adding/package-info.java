/** Adding people to an assessment, one at a time or many, and correcting addresses. */
@NullMarked
@NamedInterface("adding")
package org.trustquality.assessment.asking.adding;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
