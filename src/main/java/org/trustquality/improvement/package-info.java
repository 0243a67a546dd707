/**
 * What a board does about its results: actions from agreed levels, and when assurance is
 * due next.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "assessment", "assessment :: result", "assessment :: years",
		"assessment :: signoff", "assessment :: meeting", "comparison", "scoring", "scoring :: priority", "framework",
		"evidence", "trust", "access", "access :: personal", "access :: people", "access :: helpdesk",
		"access :: limit", "mail", "audit" })
package org.trustquality.improvement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
