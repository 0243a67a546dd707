package org.trustquality.review.peers;

import java.util.Arrays;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** The sizes within which trusts are comparable, by the number of their academies. */
enum PeerSize {

	/** One academy. */
	ONE(1, "one academy"),

	/** Two to five. */
	TWO_TO_FIVE(5, "2 to 5 academies"),

	/** Six to ten. */
	SIX_TO_TEN(10, "6 to 10 academies"),

	/** Eleven to twenty. */
	ELEVEN_TO_TWENTY(20, "11 to 20 academies"),

	/** More than twenty. */
	OVER_TWENTY(Integer.MAX_VALUE, "21 or more academies");

	private final int most;

	private final String words;

	PeerSize(int most, String words) {
		this.most = most;
		this.words = words;
	}

	/** The size of a trust; nothing if its number of academies is not known or none. */
	static Optional<PeerSize> of(@Nullable Integer academies) {
		return (academies == null || academies < 1) ? Optional.empty()
				: Arrays.stream(values()).filter((size) -> academies <= size.most).findFirst();
	}

	/** The size in words, as pages show it. */
	String words() {
		return this.words;
	}

}
