/**
 * The pages on which a trust shares what its board signed, and sees what was read of it.
 */
@NullMarked
package org.trustquality.review.share.page;

import org.jspecify.annotations.NullMarked;
