package org.trustquality.assessment;

import java.util.UUID;

/**
 * The addresses of the board's meeting about an assessment, and of what comes of it.
 *
 * @param assessment the address of the assessment
 */
public record MeetingPaths(String assessment) {

	/** What the board has agreed so far. */
	public String overview() {
		return this.assessment + "/meeting";
	}

	/** The screen of one indicator. */
	public String indicator(String indicator) {
		return overview() + "/indicators/" + indicator;
	}

	/** Where the chair reads the comments first. */
	public String comments() {
		return overview() + "/comments";
	}

	/** A last look before signing. */
	public String signOff() {
		return this.assessment + "/sign-off";
	}

	/** Where the chair is asked once more. */
	public String confirmation() {
		return signOff() + "/confirmation";
	}

	/** The signed version in force. */
	public String versions() {
		return this.assessment + "/versions";
	}

	/** One signed version. */
	public String version(int version) {
		return versions() + "/" + version;
	}

	/** The bytes that were signed. */
	public String snapshot(int version) {
		return version(version) + "/snapshot";
	}

	/** What advisers made of what was signed, in all years. */
	public String reviews() {
		return this.assessment.replaceFirst("/assessments/.*", "/reviews");
	}

	/** Working over what was signed. */
	public String correction() {
		return this.assessment + "/correction";
	}

	/** All evidence items. */
	public String evidence() {
		return this.assessment + "/evidence";
	}

	/** The evidence items of one indicator. */
	public String evidence(String indicator) {
		return evidence() + "/indicators/" + indicator;
	}

	/** What the board does about what it agreed. */
	public String actions() {
		return this.assessment + "/actions";
	}

	/** Where an action is added to what was agreed on an indicator. */
	public String action(String indicator) {
		return actions() + "/indicators/" + indicator;
	}

	/** One evidence item. */
	public String item(UUID item) {
		return evidence() + "/items/" + item;
	}

	/** The file of an evidence item, also of one that only a signed version names. */
	public String file(UUID item) {
		return item(item) + "/file";
	}

}
