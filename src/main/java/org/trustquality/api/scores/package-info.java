/** Scores from ratings that a program sends; nothing of them is stored. */
@NullMarked
package org.trustquality.api.scores;

import org.jspecify.annotations.NullMarked;
