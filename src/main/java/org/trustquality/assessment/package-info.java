/**
 * A board's assessment of its trust: setting it up, asking people, answering, closing and
 * what it came to.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "framework", "evidence", "scoring", "scoring :: board",
		"scoring :: respondent", "scoring :: change", "scoring :: agreement", "scoring :: gap", "scoring :: priority",
		"trust", "access", "access :: signin", "access :: command", "access :: limit", "access :: people",
		"access :: helpdesk", "access :: personal", "chart", "mail", "audit" })
package org.trustquality.assessment;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
