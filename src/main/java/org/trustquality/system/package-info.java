/**
 * What stands apart from the trade: it wires the application together, imports what it
 * wires, and nobody imports it.
 */
@NullMarked
@ApplicationModule
package org.trustquality.system;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
