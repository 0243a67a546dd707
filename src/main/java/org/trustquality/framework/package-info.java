/**
 * Framework editions: what a board is asked, in dimensions, and the research claim behind
 * each indicator. A published edition never changes.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "evidence", "table" })
package org.trustquality.framework;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
