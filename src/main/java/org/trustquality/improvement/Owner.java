package org.trustquality.improvement;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Who sees to an action.
 *
 * @param personId who it is, if they have an account
 * @param name their name: as the trust knows them, or as somebody typed it
 */
public record Owner(@Nullable UUID personId, String name) {

	/** Whether both are the same person, whatever they are called by now. */
	boolean isSameAs(Owner other) {
		return (this.personId != null) ? this.personId.equals(other.personId)
				: other.personId == null && this.name.equals(other.name);
	}

}
