/**
 * Looking from the command line for anything that was changed behind the service's back.
 */
@NullMarked
package org.trustquality.system.verification;

import org.jspecify.annotations.NullMarked;
