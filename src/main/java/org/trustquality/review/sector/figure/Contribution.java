package org.trustquality.review.sector.figure;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.trustquality.trust.register.Phase;
import org.trustquality.trust.register.SizeBand;

/**
 * What one trust brings to the picture.
 *
 * @param size its size band; null if the register does not tell
 * @param phase its phase; null if the register does not tell
 * @param openData whether it also counts in the open-data file
 * @param values its own value in everything that it has one in
 */
public record Contribution(@Nullable SizeBand size, @Nullable Phase phase, boolean openData,
		Map<Subject, Double> values) {

	public Contribution {
		values = Map.copyOf(values);
	}

	/** The trust's group by size or by phase; all trusts of which it is not known. */
	Group group(Division division) {
		Enum<?> known = (division == Division.SIZE) ? this.size : this.phase;
		return new Group(division, (known != null) ? known.name() : Group.NOT_KNOWN);
	}

}
