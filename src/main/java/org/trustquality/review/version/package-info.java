/** What a board signed, as far as the trust shares it with an adviser who may see it. */
@NullMarked
@NamedInterface("version")
package org.trustquality.review.version;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
