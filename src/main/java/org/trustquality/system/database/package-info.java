/**
 * The database at start-up: an embedded PostgreSQL when nothing else is configured, and
 * the checks that every PostgreSQL must pass before the application serves.
 */
@NullMarked
package org.trustquality.system.database;

import org.jspecify.annotations.NullMarked;
