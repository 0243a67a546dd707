/**
 * The Department for Education's register of trusts: what it says now, what an import
 * would change, and finding a trust in it.
 */
@NullMarked
@NamedInterface("register")
package org.trustquality.trust.register;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
