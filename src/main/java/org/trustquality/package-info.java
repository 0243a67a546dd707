/** Trust quality self-assessment: each direct sub-package is one module of the house. */
@NullMarked
package org.trustquality;

import org.jspecify.annotations.NullMarked;
