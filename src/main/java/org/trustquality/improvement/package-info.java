/**
 * What a board does about its results: actions from agreed levels, and when assurance is
 * due next.
 * <p>
 * Actions stay as long as the trust uses the service, as agreed levels do, and do not go
 * with the answers: they hold none, and next year's board, its adviser and whoever reads
 * the governance statement ask what became of them. Only what was added by mistake, and
 * has no note yet, can be taken away.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "assessment", "assessment :: result", "assessment :: years",
		"assessment :: signoff", "assessment :: meeting", "comparison", "scoring", "scoring :: priority", "framework",
		"evidence", "trust", "access", "access :: personal", "access :: people", "access :: helpdesk",
		"access :: limit", "mail", "audit" })
package org.trustquality.improvement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
