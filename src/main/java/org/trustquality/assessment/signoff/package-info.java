/** What the chair signed, version by version, and what it came to. */
@NullMarked
@NamedInterface("signoff")
package org.trustquality.assessment.signoff;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
