/** The pages that show what a closed assessment came to, each number with its reasons. */
@NullMarked
package org.trustquality.assessment.result.page;

import org.jspecify.annotations.NullMarked;
