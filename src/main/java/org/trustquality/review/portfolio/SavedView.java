package org.trustquality.review.portfolio;

import java.util.UUID;

import org.trustquality.review.PortfolioPaths;

/**
 * A filter that an adviser gave a name.
 *
 * @param id its random id
 * @param name how they call it
 * @param filter what it takes
 */
record SavedView(UUID id, String name, Filter filter) {

	/** The address of the page that it shows. */
	public String path() {
		return this.filter.at(PortfolioPaths.PORTFOLIO);
	}

}
