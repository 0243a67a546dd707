package org.trustquality.trust.register;

/**
 * In which way an import changes an entry of the register; an entry may change in
 * several.
 */
public enum DifferenceKind {

	/** The register did not have it before. */
	NEW("New"),

	/** It was open. */
	CLOSED("Closed"),

	/** It was closed. */
	REOPENED("Reopened"),

	/** The file does not name it; what we know of it stays. */
	NO_LONGER_LISTED("No longer listed"),

	/** An earlier file did not name it. */
	LISTED_AGAIN("Listed again"),

	/** Its name changed. */
	RENAMED("Renamed"),

	/** It was made for one school and is now for several, or the other way round. */
	RETYPED("Changed kind"),

	/** Group ID, Companies House number or UKPRN changed. */
	NUMBERS("Changed numbers"),

	/**
	 * Address, dates, academies or place changed, or how the same name is shown or found.
	 */
	DETAILS("Changed details");

	private final String words;

	DifferenceKind(String words) {
		this.words = words;
	}

	/** The kind in words, as pages show it. */
	public String words() {
		return this.words;
	}

}
