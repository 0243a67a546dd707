/**
 * How a trust's results moved between years: the whole run, any two years, one dimension,
 * one indicator. It owns no table.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "assessment", "assessment :: result", "assessment :: years",
		"assessment :: signoff", "assessment :: meeting", "scoring", "scoring :: change", "scoring :: respondent",
		"framework", "evidence", "trust", "access", "chart" })
package org.trustquality.comparison;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
