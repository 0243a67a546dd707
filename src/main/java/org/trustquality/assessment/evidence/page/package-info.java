/**
 * The pages on which evidence items are added, read, confirmed, carried and taken off.
 */
@NullMarked
package org.trustquality.assessment.evidence.page;

import org.jspecify.annotations.NullMarked;
