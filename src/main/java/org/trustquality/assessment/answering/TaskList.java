package org.trustquality.assessment.answering;

import java.util.List;

import org.trustquality.framework.Dimension;
import org.trustquality.framework.Edition;
import org.trustquality.framework.Indicator;

/**
 * How far a respondent is.
 *
 * @param tasks one for each dimension
 * @param answered indicators with an answer
 * @param total indicators of the edition
 */
record TaskList(List<Task> tasks, long answered, int total) {

	static TaskList of(Response response, Edition edition) {
		List<Task> tasks = edition.dimensions()
			.stream()
			.map((dimension) -> task(response, edition, dimension))
			.toList();
		return new TaskList(tasks, response.answered(), edition.indicators().size());
	}

	private static Task task(Response response, Edition edition, Dimension dimension) {
		List<Indicator> indicators = dimension.indicators();
		List<Indicator> open = indicators.stream()
			.filter((indicator) -> !response.answer(edition.position(indicator.id())).isGiven())
			.toList();
		boolean completed = open.isEmpty() && response.completedDimensions().contains(dimension.id());
		String next = (open.isEmpty() ? indicators : open).get(0).id();
		return new Task(dimension, indicators.size() - open.size(), indicators.size(), next, completed);
	}

	public boolean isComplete() {
		return this.answered == this.total;
	}

	/**
	 * One dimension to answer.
	 *
	 * @param dimension the dimension
	 * @param answered its indicators with an answer
	 * @param total its indicators
	 * @param nextIndicator the first indicator without an answer, or the first of all
	 * @param completed whether all are answered and the respondent said that it is done
	 */
	record Task(Dimension dimension, int answered, int total, String nextIndicator, boolean completed) {

		public boolean isAnswered() {
			return this.answered == this.total;
		}

		public String status() {
			if (this.completed) {
				return "Completed";
			}
			return (this.answered == 0) ? "Not started" : this.answered + " of " + this.total + " answered";
		}

	}

}
