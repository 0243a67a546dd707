/** Files as evidence: whether one may be taken, and where its content is kept. */
@NullMarked
package org.trustquality.assessment.evidence.file;

import org.jspecify.annotations.NullMarked;
