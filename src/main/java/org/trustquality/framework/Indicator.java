package org.trustquality.framework;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A statement that the board rates, with one descriptor for each level.
 *
 * @param id stable across editions while the meaning stays, such as {@code QE-1.1}
 * @param title a short name for charts and tables
 * @param wording the statement, the reason for asking and the level descriptors
 * @param singleAcademy the wording for a trust with one school, where it differs
 */
public record Indicator(String id, String title, Wording wording, @Nullable Wording singleAcademy) {

	/**
	 * The wording that a trust reads.
	 * @param singleAcademyTrust whether the trust has one school
	 */
	public Wording wordingFor(boolean singleAcademyTrust) {
		return (singleAcademyTrust && this.singleAcademy != null) ? this.singleAcademy : this.wording;
	}

	/**
	 * What a trustee reads.
	 *
	 * @param statement the statement to rate
	 * @param why why it is asked
	 * @param levels one descriptor for each level, lowest first
	 */
	public record Wording(String statement, String why, List<String> levels) {

		public Wording {
			levels = List.copyOf(levels);
		}

	}

}
