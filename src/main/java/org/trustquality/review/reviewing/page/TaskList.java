package org.trustquality.review.reviewing.page;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.trustquality.assessment.signoff.snapshot.EditionUsed.DimensionUsed;
import org.trustquality.review.reviewing.Reviewed;

/**
 * How far an adviser is with each dimension.
 *
 * @param tasks one a dimension, in the edition's order
 */
record TaskList(List<Task> tasks) {

	static TaskList of(Reviewed reviewed) {
		return new TaskList(reviewed.dimensions().stream().map((dimension) -> Task.of(reviewed, dimension)).toList());
	}

	/** The first dimension that is not committed; null if all are. */
	public @Nullable Task next() {
		return this.tasks.stream().filter((task) -> !task.committed()).findFirst().orElse(null);
	}

	/**
	 * One dimension.
	 *
	 * @param status how far it is, in words
	 */
	record Task(DimensionUsed dimension, boolean committed, String status) {

		static Task of(Reviewed reviewed, DimensionUsed dimension) {
			boolean committed = reviewed.isCommitted(dimension.id());
			return new Task(dimension, committed, committed ? "Committed" : status(reviewed, dimension));
		}

		private static String status(Reviewed reviewed, DimensionUsed dimension) {
			int all = reviewed.subjects(dimension).size();
			int judged = all - reviewed.open(dimension).size();
			if (!reviewed.begun().byIndicator()) {
				return (judged == all) ? "Judged, not committed" : "Not judged yet";
			}
			return judged + " of " + all + " indicators judged";
		}

	}

}
