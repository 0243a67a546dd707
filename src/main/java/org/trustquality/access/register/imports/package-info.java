/**
 * Importing the trust register: bringing its files, looking at what they would change,
 * approving that or taking it back.
 */
@NullMarked
package org.trustquality.access.register.imports;

import org.jspecify.annotations.NullMarked;
