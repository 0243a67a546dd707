/** The activity log as a trust's organisers read it. */
@NullMarked
package org.trustquality.access.activity;

import org.jspecify.annotations.NullMarked;
