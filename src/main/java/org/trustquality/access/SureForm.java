package org.trustquality.access;

import org.jspecify.annotations.Nullable;

/**
 * What a page sends that asks "Are you sure?".
 *
 * @param sure "yes" if the box is ticked
 */
public record SureForm(@Nullable String sure) {

	public boolean isSure() {
		return "yes".equals(this.sure);
	}

}
