package org.trustquality.assessment.setup;

import java.util.List;

import org.trustquality.framework.Edition;
import org.trustquality.framework.OwnIndicator;

/**
 * Something that a board can be asked.
 *
 * @param edition the edition
 * @param own the trust's own indicators that are asked beside it
 */
record Offer(Edition edition, List<OwnIndicator> own) {

	Offer {
		own = List.copyOf(own);
	}

	/** What a form sends for it. */
	public String code() {
		return this.own.isEmpty() ? this.edition.id() : this.edition.id() + "+own";
	}

	public String title() {
		return this.own.isEmpty() ? this.edition.title()
				: this.edition.title() + ", with our own indicators (" + this.own.size() + ")";
	}

	/** How many statements people read. */
	public int statements() {
		return this.edition.indicators().size() + this.own.size();
	}

}
