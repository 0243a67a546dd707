package org.trustquality.journeys;

import java.util.List;

/** The five dimensions in the edition's order, as pages name them. */
final class Dimensions {

	static final List<String> TITLES = List.of("Quality of education", "Expert governance",
			"Workforce resilience and wellbeing", "Efficiency and effectiveness", "Public benefit and civic duty");

	private Dimensions() {
	}

}
