/**
 * The trust register as administrators see it: bringing its files, looking at what they
 * would change, approving that or taking it back.
 */
@NullMarked
package org.trustquality.access.register;

import org.jspecify.annotations.NullMarked;
