package org.trustquality.assessment.answering;

import java.util.List;
import java.util.stream.IntStream;

import org.trustquality.access.FieldError;
import org.trustquality.assessment.AssessmentPaths;
import org.trustquality.framework.Indicator.Wording;

/**
 * What the page of one indicator shows.
 *
 * @param step the indicator and where it stands
 * @param wording what this trust's respondents read
 * @param answered how many indicators have an answer
 * @param shown the answer and the note in the form
 * @param seen what was stored when the page was made
 * @param from the page to return to, if any
 * @param errors what is wrong with what was sent
 * @param back where "Back" leads
 */
record IndicatorPage(Step step, Wording wording, long answered, GivenAnswer shown, SeenAnswer seen, String from,
		List<FieldError> errors, String back) {

	static IndicatorPage of(Sheet sheet, Step step, boolean singleAcademy, GivenAnswer shown, SeenAnswer seen,
			String from, List<FieldError> errors, AssessmentPaths paths) {
		return new IndicatorPage(step, step.indicator().wordingFor(singleAcademy), sheet.begun().answered(), shown,
				seen, from, errors, step.before(from, paths));
	}

	/** The levels to choose from, lowest first. */
	public List<Level> levels() {
		return IntStream.rangeClosed(1, this.step.edition().scalePoints())
			.mapToObj((number) -> new Level(number, this.step.edition().levels().get(number - 1),
					this.wording.levels().get(number - 1)))
			.toList();
	}

	public boolean isChosen(String choice) {
		return this.shown.answer().choice().equals(choice);
	}

	public int total() {
		return this.step.edition().indicators().size();
	}

	public boolean hasErrors() {
		return !this.errors.isEmpty();
	}

	/** The first error of a field, or nothing. */
	public List<FieldError> errorsOf(String field) {
		return this.errors.stream().filter((error) -> error.field().equals(field)).toList();
	}

	/**
	 * A level to choose.
	 *
	 * @param number 1 for the lowest
	 * @param name its name, the same for every indicator
	 * @param descriptor what it means for this indicator
	 */
	record Level(int number, String name, String descriptor) {
	}

}
