/**
 * How long a trust keeps what people answered, and deleting it when that time is over.
 */
@NullMarked
@NamedInterface("keeping")
package org.trustquality.assessment.keeping;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
