/**
 * People, the roles they hold in trusts, who is signed in, and for which trust a
 * transaction works.
 */
@NullMarked
@ApplicationModule(
		allowedDependencies = { "trust", "trust :: register", "trust :: register-file", "mail", "audit", "table" })
package org.trustquality.access;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
