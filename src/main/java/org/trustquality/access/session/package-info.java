/** Sessions: who is signed in on which device, and a person's own account page. */
@NullMarked
@NamedInterface("session")
package org.trustquality.access.session;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
