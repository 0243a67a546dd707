/**
 * Publishing editions into the database when the application starts; once published, an
 * edition stays as it is.
 */
@NullMarked
package org.trustquality.framework.publishing;

import org.jspecify.annotations.NullMarked;
