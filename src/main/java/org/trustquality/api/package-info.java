/**
 * What programs ask of the service: scores from ratings that they send, the description
 * of all that for machines, and answers in one form when something is wrong.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "scoring", "scoring :: agreement", "scoring :: board", "scoring :: change",
		"scoring :: gap", "scoring :: request", "scoring :: respondent", "framework", "evidence", "access",
		"access :: limit", "mail" })
package org.trustquality.api;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
