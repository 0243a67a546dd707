/**
 * Every time that whoever runs the computers reads one person's answers: recorded before,
 * shown to the trust ever after.
 */
@NullMarked
@NamedInterface("reading")
package org.trustquality.assessment.reading;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
