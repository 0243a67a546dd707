package org.trustquality.framework;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A statement that the board rates, with one descriptor for each level.
 *
 * @param id stable across editions while the meaning stays, such as {@code QE-1.1}
 * @param title a short name for charts and tables
 * @param wording the statement, the reason for asking, the level descriptors and the help
 * beside them
 * @param singleAcademy the wording for a trust with one school, where it differs
 * @param replaces the ids of indicators in the edition before that it took the place of;
 * empty if it kept its id or is new
 */
public record Indicator(String id, String title, Wording wording, @Nullable Wording singleAcademy,
		List<String> replaces) {

	private static final Pattern WHITE_SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

	public Indicator {
		replaces = List.copyOf(replaces);
	}

	/** An indicator that took the place of no other. */
	public Indicator(String id, String title, Wording wording, @Nullable Wording singleAcademy) {
		this(id, title, wording, singleAcademy, List.of());
	}

	/**
	 * The wording that a trust reads.
	 * @param singleAcademyTrust whether the trust has one school
	 */
	public Wording wordingFor(boolean singleAcademyTrust) {
		return (singleAcademyTrust && this.singleAcademy != null) ? this.singleAcademy : this.wording;
	}

	/**
	 * What two editions compare to tell whether a trustee would read the same question:
	 * the SHA-256 of the statement and the level descriptors and, where there is one, of
	 * the single-academy statement and descriptors. Each text stands on a line of its
	 * own, without white space at its ends and with one blank for each run of white space
	 * inside; an empty line goes before the single-academy texts. Title, reason, what to
	 * look at and suggestions do not count: they may improve without making last year's
	 * answers incomparable.
	 * @return 64 hexadecimal digits
	 */
	public String wordingHash() {
		String texts = this.wording.ratedTexts();
		return Checksum.of((this.singleAcademy != null) ? texts + "\n" + this.singleAcademy.ratedTexts() : texts);
	}

	/**
	 * What a trustee reads.
	 *
	 * @param statement the statement to rate
	 * @param why why it is asked
	 * @param levels one descriptor for each level, lowest first
	 * @param lookAt what a board can look at to know; empty if the edition does not say
	 * @param suggestions what a board can do next; empty if the edition does not say
	 */
	public record Wording(String statement, String why, List<String> levels, List<String> lookAt,
			List<Suggestion> suggestions) {

		public Wording {
			levels = List.copyOf(levels);
			lookAt = List.copyOf(lookAt);
			suggestions = List.copyOf(suggestions);
		}

		/** A wording without help beside it. */
		public Wording(String statement, String why, List<String> levels) {
			this(statement, why, levels, List.of(), List.of());
		}

		private String ratedTexts() {
			return Stream.concat(Stream.of(this.statement), this.levels.stream())
				.map((text) -> WHITE_SPACE.matcher(text).replaceAll(" ").strip() + "\n")
				.collect(Collectors.joining());
		}

	}

}
