/** Importing the trust register from the command line. */
@NullMarked
package org.trustquality.access.register.command;

import org.jspecify.annotations.NullMarked;
