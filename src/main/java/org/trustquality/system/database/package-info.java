/**
 * The database at start-up: an embedded PostgreSQL when nothing else is configured, and
 * the checks that every PostgreSQL must pass before the application serves.
 *
 * <p>
 * Two walls keep what belongs to one trust from another. The first is in the application:
 * people find things only through what they may open. The second is here and stands when
 * the first was forgotten somewhere. Every table of trusts shows a transaction the rows
 * of the trust it is bound to, and fails when it is bound to none; {@code Tenancy} binds
 * it. Within a trust the database keeps a respondent's sheet for that person until the
 * assessment closes, and outside any trust it shows an adviser the signed versions that
 * are shared with them today. The second wall does not hold back injected SQL, which can
 * bind another trust itself, nor a login that row security does not bind, so start-up
 * refuses one.
 */
@NullMarked
package org.trustquality.system.database;

import org.jspecify.annotations.NullMarked;
