package org.trustquality.assessment.own;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.FieldError;
import org.trustquality.assessment.TypedLine;
import org.trustquality.framework.Edition;
import org.trustquality.framework.OwnIndicator;

/**
 * What the pages send that add an own indicator or change one.
 *
 * @param dimension the dimension that it is added to
 * @param title its short name
 * @param statement what the board rates
 * @param why why it is asked
 * @param level what each level means, lowest first
 */
record OwnIndicatorForm(@Nullable String dimension, @Nullable String title, @Nullable String statement,
		@Nullable String why, List<String> level) {

	static final OwnIndicatorForm EMPTY = new OwnIndicatorForm(null, null, null, null, List.of());

	/** No scale has more levels. */
	private static final int MOST_LEVELS = 7;

	private static final int LONGEST_TITLE = 40;

	private static final int LONGEST_TEXT = 300;

	private static final int LONGEST_LEVEL = 150;

	OwnIndicatorForm {
		level = List.copyOf(level);
	}

	/** The form as it was sent. */
	static OwnIndicatorForm of(Map<String, String> sent) {
		return new OwnIndicatorForm(sent.get("dimension"), sent.get("title"), sent.get("statement"), sent.get("why"),
				IntStream.rangeClosed(1, MOST_LEVELS)
					.mapToObj((level) -> sent.getOrDefault("level-" + level, ""))
					.toList());
	}

	/** The form with the words of an indicator. */
	static OwnIndicatorForm of(OwnIndicator indicator) {
		return new OwnIndicatorForm(indicator.dimension(), indicator.title(), indicator.statement(), indicator.why(),
				indicator.levels());
	}

	/**
	 * The words, if nothing is wrong with them.
	 * @param number the indicator's number
	 * @param errors where to add what is wrong
	 */
	Optional<OwnIndicator> words(int number, Edition edition, List<FieldError> errors) {
		int before = errors.size();
		TypedLine called = line(this.title, "title", "Enter a short name, such as Reading at home", "a short name",
				LONGEST_TITLE, errors);
		TypedLine rated = line(this.statement, "statement", "Enter the statement that the board rates", "a statement",
				LONGEST_TEXT, errors);
		TypedLine reason = new TypedLine(this.why);
		errors.addAll(reason.faults("why", "a reason", LONGEST_TEXT));
		List<String> levels = levels(edition, errors);
		if (edition.dimension(chosen()).isEmpty()) {
			errors.add(before, new FieldError("dimension", "Choose the dimension that it belongs to"));
		}
		return (errors.size() > before) ? Optional.empty() : Optional.of(new OwnIndicator(number, chosen(),
				called.text(), rated.text(), reason.isEmpty() ? null : reason.text(), levels));
	}

	private String chosen() {
		return Objects.requireNonNullElse(this.dimension, "");
	}

	private List<String> levels(Edition edition, List<FieldError> errors) {
		return IntStream.range(0, edition.scalePoints())
			.mapToObj((place) -> line(typed(place), "level-" + (place + 1),
					"Enter what " + (place + 1) + " " + edition.levels().get(place) + " means here", "a description",
					LONGEST_LEVEL, errors)
				.text())
			.toList();
	}

	/** What was typed for a level; empty if nothing was. */
	public String typed(int place) {
		return (place < this.level.size()) ? this.level.get(place) : "";
	}

	private static TypedLine line(@Nullable String typed, String field, String missing, String what, int longest,
			List<FieldError> errors) {
		TypedLine line = new TypedLine(typed);
		errors.addAll(line.isEmpty() ? List.of(new FieldError(field, missing)) : line.faults(field, what, longest));
		return line;
	}

}
