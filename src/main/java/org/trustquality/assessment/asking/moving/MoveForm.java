package org.trustquality.assessment.asking.moving;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What the page sends that moves an assessment.
 *
 * @param edition the number of the edition whose changes were shown
 */
record MoveForm(@Nullable String edition) {

	String number() {
		return Objects.requireNonNullElse(this.edition, "");
	}

}
