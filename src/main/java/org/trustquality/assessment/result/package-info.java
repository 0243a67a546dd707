/**
 * What a closed assessment came to, and who may be shown how much of it.
 */
@NullMarked
@NamedInterface("result")
package org.trustquality.assessment.result;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
