/**
 * What research says about trusts, how sure it is, and the rule that turns recorded facts
 * into an evidence grade. The facts code a published review (Muijs 2022); the coding is
 * ours.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.trustquality.evidence;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
