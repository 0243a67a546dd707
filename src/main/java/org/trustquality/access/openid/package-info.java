/** Signing in with an account at an OpenID provider, if any is configured. */
@NullMarked
package org.trustquality.access.openid;

import org.jspecify.annotations.NullMarked;
