/** What is stored about a person: reading all of it, and having it deleted. */
@NullMarked
@NamedInterface("personal")
package org.trustquality.access.personal;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
