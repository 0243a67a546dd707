/**
 * Charts as accessible SVG, drawn from plain records: the same bytes for page and print.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.trustquality.chart;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
