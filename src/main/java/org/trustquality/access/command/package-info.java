/** What commands have in common that the application runs in place of serving. */
@NullMarked
@NamedInterface("command")
package org.trustquality.access.command;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
