/** Passkeys: adding, naming, removing and signing in with one. */
@NullMarked
@NamedInterface("passkey")
package org.trustquality.access.passkey;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
