/**
 * Demonstration mode: invented trusts and people to try the service with, and a page to
 * sign in as any of them.
 */
@NullMarked
package org.trustquality.system.demonstration;

import org.jspecify.annotations.NullMarked;
