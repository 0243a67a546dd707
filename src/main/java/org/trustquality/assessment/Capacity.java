package org.trustquality.assessment;

import java.util.Locale;

/** As what a person answers; only trustees make up the board's result. */
public enum Capacity {

	/** A member of the board, the chair included. */
	TRUSTEE("Trustee"),

	/** The chief executive, whose answers are set beside the board's. */
	CHIEF_EXECUTIVE("Chief executive");

	private final String words;

	Capacity(String words) {
		this.words = words;
	}

	/** How editions name it, such as {@code chief-executive}. */
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The capacity in words, as pages show it. */
	public String words() {
		return this.words;
	}

}
