/** How editions are put into the database, those for everybody and those of trusts. */
@NullMarked
package org.trustquality.framework.keeping;

import org.jspecify.annotations.NullMarked;
