/**
 * Where a trust stands among others, as far as that means anything and names nobody.
 */
@NullMarked
@NamedInterface("peers")
package org.trustquality.scoring.peers;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
