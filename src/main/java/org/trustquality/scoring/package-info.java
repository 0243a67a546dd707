/**
 * Every formula that turns a board's ratings into scores. Pure functions: no clock, no
 * database, no randomness.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "framework", "evidence" })
package org.trustquality.scoring;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
