/**
 * The public pages of an edition: what it asks, the research behind it, and what is
 * contested or unknown. Nobody needs to sign in.
 */
@NullMarked
package org.trustquality.framework.reading;

import org.jspecify.annotations.NullMarked;
