/**
 * The trusts that use the service, as administrators see them: opening one, closing it,
 * noting that it became part of another, and opening it again.
 */
@NullMarked
package org.trustquality.access.trusts;

import org.jspecify.annotations.NullMarked;
