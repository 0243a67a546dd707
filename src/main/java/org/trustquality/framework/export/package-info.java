/** An edition as a file for other programs: one JSON document, or one table. */
@NullMarked
@NamedInterface("export")
package org.trustquality.framework.export;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
