package org.trustquality.editing;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.AccessRefusal;
import org.trustquality.framework.EditionChanges;
import org.trustquality.framework.manuscript.Fault;

/**
 * A draft and what there is to say of it now.
 *
 * @param draft the draft
 * @param number the number that it gives the edition; null if it gives none
 * @param faults what keeps it from being published
 * @param changes what it changes; null if it has faults or begins a series
 */
record CheckedDraft(EditionDraft draft, @Nullable String number, List<Fault> faults, @Nullable EditionChanges changes) {

	/** The faults as a page shows them. */
	public ShownFaults shownFaults() {
		return ShownFaults.of(this.faults);
	}

	/**
	 * Makes sure that it can be published now.
	 * @throws AccessRefusal if it cannot
	 */
	void requirePublishable() {
		if (!isPublishable()) {
			throw new AccessRefusal(this.draft.isPublished() ? "This draft is published already."
					: "This draft has faults now, so it cannot be published.");
		}
	}

	public boolean isPublishable() {
		return !this.draft.isPublished() && this.faults.isEmpty();
	}

}
