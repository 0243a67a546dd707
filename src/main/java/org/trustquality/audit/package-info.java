/** The activity log: who did what and when in a trust, chained so that changes show. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.trustquality.audit;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
