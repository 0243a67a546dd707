/**
 * The trust register as administrators use it: importing it, finding a trust in it,
 * opening that trust, and letting a trust that is here go on with an entry.
 */
@NullMarked
package org.trustquality.access.register;

import org.jspecify.annotations.NullMarked;
