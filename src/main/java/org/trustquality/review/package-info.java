/**
 * What advisers do with what trusts share: the portfolio, the adviser's own review before
 * they see the board's, the trust's reply, campaigns over many trusts and the picture of
 * the sector.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "assessment", "assessment :: result", "assessment :: years",
		"assessment :: signoff", "assessment :: snapshot", "assessment :: evidence", "assessment :: meeting",
		"comparison", "scoring", "scoring :: agreement", "scoring :: peers", "scoring :: change", "framework",
		"evidence", "trust", "trust :: register", "access", "access :: advising", "access :: personal",
		"access :: people", "access :: helpdesk", "access :: limit", "chart", "table", "mail", "audit" })
package org.trustquality.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
