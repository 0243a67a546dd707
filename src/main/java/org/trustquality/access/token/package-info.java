/** Personal access tokens: what a person's programs show in place of a sign-in. */
@NullMarked
@NamedInterface("token")
package org.trustquality.access.token;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
