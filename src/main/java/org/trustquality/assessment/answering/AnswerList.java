package org.trustquality.assessment.answering;

import java.util.List;
import java.util.Map;

import org.trustquality.framework.Dimension;
import org.trustquality.framework.Edition;
import org.trustquality.framework.Indicator;

/**
 * A respondent's answers in words, dimension by dimension.
 *
 * @param parts one for each dimension, in the edition's order
 */
record AnswerList(List<Part> parts) {

	static AnswerList of(Response response, Edition edition, Map<Integer, String> notes, boolean singleAcademy) {
		return new AnswerList(edition.dimensions()
			.stream()
			.map((dimension) -> new Part(dimension,
					dimension.indicators()
						.stream()
						.map((indicator) -> line(response, edition, indicator, notes, singleAcademy))
						.toList()))
			.toList());
	}

	private static Line line(Response response, Edition edition, Indicator indicator, Map<Integer, String> notes,
			boolean singleAcademy) {
		int position = edition.position(indicator.id());
		Answer answer = response.answer(position);
		Indicator.Wording wording = indicator.wordingFor(singleAcademy);
		return new Line(indicator, wording.statement(), answer.isGiven(), answer.words(edition),
				answer.isLevel() ? wording.levels().get(answer.code() - 1) : "", notes.getOrDefault(position, ""));
	}

	/** The answers of one dimension. */
	public Part part(Dimension dimension) {
		return this.parts.stream().filter((part) -> part.dimension().equals(dimension)).findFirst().orElseThrow();
	}

	/** What has no answer yet. */
	public List<Line> missing() {
		return this.parts.stream().flatMap((part) -> part.lines().stream()).filter((line) -> !line.given()).toList();
	}

	/** The answers of one dimension. */
	record Part(Dimension dimension, List<Line> lines) {

		public boolean isComplete() {
			return this.lines.stream().allMatch(Line::given);
		}

	}

	/**
	 * One answer.
	 *
	 * @param indicator the indicator
	 * @param statement what was asked
	 * @param given whether there is an answer
	 * @param answer the answer in words
	 * @param descriptor what the chosen level means; empty for other answers
	 * @param note the comment or reason; empty when there is none
	 */
	record Line(Indicator indicator, String statement, boolean given, String answer, String descriptor, String note) {
	}

}
