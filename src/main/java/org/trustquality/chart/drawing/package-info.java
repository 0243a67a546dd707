/** What every chart is drawn with: marks, letters, colours and the frame around them. */
@NullMarked
package org.trustquality.chart.drawing;

import org.jspecify.annotations.NullMarked;
