/**
 * Making a new edition of the framework: an administrator brings its file, reads what is
 * wrong with it or what it changes, and publishes it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "framework", "framework :: export", "framework :: manuscript",
		"framework :: publishing", "trust", "access" })
package org.trustquality.editing;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
