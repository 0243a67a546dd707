/** Signing in: codes by e-mail, who is signed in on which device, signing out. */
@NullMarked
@NamedInterface("signin")
package org.trustquality.access.signin;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
