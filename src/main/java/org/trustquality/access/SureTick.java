package org.trustquality.access;

import org.jspecify.annotations.Nullable;

/**
 * What a page sends that asks "Are you sure?", in whichever module it stands.
 *
 * @param sure "yes" if the box is ticked
 */
public record SureTick(@Nullable String sure) {

	public boolean isSure() {
		return "yes".equals(this.sure);
	}

}
