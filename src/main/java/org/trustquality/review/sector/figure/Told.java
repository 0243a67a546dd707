package org.trustquality.review.sector.figure;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What may be told about one subject. A group that is not there is held back.
 *
 * @param picture in the picture of the sector
 * @param openData in the open-data file
 */
public record Told(Map<Group, Measure.Figure> picture, Map<Group, Measure.Figure> openData) {

	/** Nothing. */
	static final Told NOTHING = new Told(Map.of(), Map.of());

	public Told {
		picture = Map.copyOf(new LinkedHashMap<>(picture));
		openData = Map.copyOf(new LinkedHashMap<>(openData));
	}

}
