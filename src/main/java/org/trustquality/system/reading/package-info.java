/**
 * Reading one person's answers from the command line, when there is no other way: written
 * down and told to the trust before anything is read.
 */
@NullMarked
package org.trustquality.system.reading;

import org.jspecify.annotations.NullMarked;
