package org.trustquality.framework.reading;

import java.util.List;

import org.trustquality.framework.EditionChanges;
import org.trustquality.framework.Indicator;
import org.trustquality.framework.IndicatorChange;

/**
 * Where an indicator comes from.
 *
 * @param edition the number of the edition before
 * @param paths the addresses of its pages
 * @param kind what became of the indicators before
 * @param before what the edition before asked instead; empty if nothing
 */
record OriginReading(String edition, EditionPaths paths, IndicatorChange.Kind kind, List<Indicator> before) {

	static OriginReading of(EditionChanges changes, Indicator indicator) {
		IndicatorChange change = changes.ofNewer(indicator.id()).orElseThrow();
		String edition = changes.older().id();
		return new OriginReading(edition, new EditionPaths(edition), change.kind(), change.before());
	}

}
