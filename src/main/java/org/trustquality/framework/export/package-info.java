/** An edition as a file for other programs: one JSON document, or one table. */
@NullMarked
package org.trustquality.framework.export;

import org.jspecify.annotations.NullMarked;
