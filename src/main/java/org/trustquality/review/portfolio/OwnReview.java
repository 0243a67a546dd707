package org.trustquality.review.portfolio;

/** How far an adviser's own review of a shared assessment is. */
enum OwnReview {

	/** Some levels are entered. */
	DRAFT("Begun"),
	/** The trust has it. */
	SENT("Sent"),
	/** The trust has replied. */
	REPLIED("Replied to"),
	/** Trust and adviser have settled what they agree on. */
	AGREED("Agreed"),
	/** Nothing is added any more. */
	CLOSED("Closed"),
	/** The adviser reads without a review. */
	DECLINED("Read without a review");

	private final String words;

	OwnReview(String words) {
		this.words = words;
	}

	/** The state in words, as pages show it. */
	public String words() {
		return this.words;
	}

}
