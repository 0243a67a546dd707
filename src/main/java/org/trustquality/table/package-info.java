/** Tables for spreadsheets: what stands in their cells is text, never a formula. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.trustquality.table;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
