package org.trustquality.assessment.asking.moving;

import java.util.List;
import java.util.stream.Collectors;

import org.trustquality.framework.Edition;
import org.trustquality.framework.OwnIndicator;

/**
 * A newer edition that an assessment cannot move to.
 *
 * @param edition the edition
 * @param homeless the indicators of the trust's own for which it has no dimension or
 * another number of levels
 */
public record OutOfReach(Edition edition, List<OwnIndicator> homeless) {

	public OutOfReach {
		homeless = List.copyOf(homeless);
	}

	/** What an organiser is told about it. */
	public String words() {
		String titles = this.homeless.stream()
			.map((indicator) -> "“" + indicator.title() + "”")
			.collect(Collectors.joining(" and "));
		return "A newer edition is published: " + this.edition.title() + ". This assessment cannot move to it, because "
				+ "there is no place in it for your own " + ((this.homeless.size() == 1) ? "indicator " : "indicators ")
				+ titles
				+ ": a dimension is gone, or the number of levels is another. To use that edition, cancel this "
				+ "assessment and set up another.";
	}

}
