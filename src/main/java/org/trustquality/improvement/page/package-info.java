/** The pages on which a trust's actions are read, added, followed and carried forward. */
@NullMarked
package org.trustquality.improvement.page;

import org.jspecify.annotations.NullMarked;
