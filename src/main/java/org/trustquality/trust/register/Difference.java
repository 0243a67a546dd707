package org.trustquality.trust.register;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * How an import changes one entry of the register.
 *
 * @param kinds in which ways; at least one
 * @param before the entry as it was; null for a new one
 * @param after the entry as it will be
 */
public record Difference(Set<DifferenceKind> kinds, @Nullable RegisterEntry before, RegisterEntry after) {

	public Difference {
		kinds = Set.copyOf(kinds);
	}

	/** In which ways, in words, the weightiest first. */
	public List<String> words() {
		return this.kinds.stream().sorted().map(DifferenceKind::words).toList();
	}

}
