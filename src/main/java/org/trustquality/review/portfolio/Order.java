package org.trustquality.review.portfolio;

import java.util.Locale;

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
		return name().toLowerCase(Locale.ROOT);
	}

}
