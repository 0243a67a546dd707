/**
 * The pages on which administrators appoint advisers, and advisers see to what they are
 * appointed.
 */
@NullMarked
package org.trustquality.access.advising.page;

import org.jspecify.annotations.NullMarked;
