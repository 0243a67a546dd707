/** The weekly e-mail to those who own open actions and have an account. */
@NullMarked
package org.trustquality.improvement.digest;

import org.jspecify.annotations.NullMarked;
