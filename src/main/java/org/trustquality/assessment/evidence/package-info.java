/** What a board relies on when it agrees a level: links and files. */
@NullMarked
@NamedInterface("evidence")
package org.trustquality.assessment.evidence;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
