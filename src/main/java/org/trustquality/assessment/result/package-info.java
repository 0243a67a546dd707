/**
 * What a closed assessment came to, and who may be shown how much of it.
 */
@NullMarked
package org.trustquality.assessment.result;

import org.jspecify.annotations.NullMarked;
