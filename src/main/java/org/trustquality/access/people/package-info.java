/** People of a trust: who holds which role, handing a role over, and leaving. */
@NullMarked
@NamedInterface("people")
package org.trustquality.access.people;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
