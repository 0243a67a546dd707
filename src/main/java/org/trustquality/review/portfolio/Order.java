package org.trustquality.review.portfolio;

/** In which order the trusts stand. There is none by score. */
enum Order {

	/** By the trust's name. */
	NAME("Name"),

	/** What is due first, first. */
	DUE("Due date");

	private final String words;

	Order(String words) {
		this.words = words;
	}

	public String words() {
		return this.words;
	}

	/** As addresses have it. */
	public String value() {
		return name().toLowerCase(java.util.Locale.ROOT);
	}

}
