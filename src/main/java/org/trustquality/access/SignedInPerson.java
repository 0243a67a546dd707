package org.trustquality.access;

import java.io.Serializable;
import java.util.UUID;

/** Who is signed in, as the session remembers it. */
public record SignedInPerson(UUID personId, String name) implements Serializable {
}
