package org.trustquality.review.campaign.choosing;

/** What would become of a trust, or of a line that names one. */
enum Outcome {

	/** A draft would be set up. */
	FOUND("A draft will be set up", "will get a draft"),

	/** Nobody here is called so. */
	UNKNOWN("No trust here has this TR number, Group UID or name", "unknown"),

	/** More than one trust is meant. */
	AMBIGUOUS("Several trusts here have this number or name. Write the Group UID", "several trusts of that name"),

	/** It can be read and not changed. */
	CLOSED("The trust is closed", "closed"),

	/** It is there already. */
	DUPLICATE("The same trust as in an earlier line", "there twice"),

	/** It has what the campaign would give it. */
	BEGUN("The trust has an assessment of this framework for this year already", "with an assessment of that year"),

	/** Nobody would read the mail. */
	NO_STEWARD("The trust has no chair and no governance professional", "without chair or governance professional");

	private final String words;

	private final String count;

	Outcome(String words, String count) {
		this.words = words;
		this.count = count;
	}

	/** The outcome in a sentence, as pages show it beside a trust. */
	public String words() {
		return this.words;
	}

	/** The outcome after a number. */
	public String afterNumber() {
		return this.count;
	}

}
