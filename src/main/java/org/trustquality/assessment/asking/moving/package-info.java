/** Moving an assessment that has not opened to a newer edition of its framework. */
@NullMarked
package org.trustquality.assessment.asking.moving;

import org.jspecify.annotations.NullMarked;
