/**
 * The administrators' help desk: finding a person, correcting an address, making two
 * accounts one; without reading an answer.
 */
@NullMarked
@NamedInterface("helpdesk")
package org.trustquality.access.helpdesk;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
