package org.trustquality.review.peers;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** How far a board is in the comparison of one year. */
enum PeerState {

	/** The trust asked itself more than the edition does. */
	OWN_EDITION("Your board answered statements of its own beside the edition's, so its scores rest on other "
			+ "statements than those of others. They are not compared."),

	/** The register says too little of the trust. */
	NO_ENTRY("The register does not say how many academies your trust has or which pupils they teach, so we cannot "
			+ "tell which trusts are comparable."),

	/** Fewer than five trustees count. */
	TOO_FEW_RESPONDENTS("Fewer than five trustees answered. Boards are compared from five on."),

	/** Fewer than ten other boards are comparable. */
	TOO_FEW_PEERS("Fewer than ten comparable boards take part. With so few, a comparison could tell what a single "
			+ "board agreed."),

	/**
	 * Enough boards, but the figures were counted without this one or before it changed.
	 */
	WAITING("Your board is not in the figures yet. They are counted anew only when at least three boards came, went "
			+ "or changed, so that nobody can tell from the difference what one of them agreed."),

	/** There are figures. */
	SHOWN(null),

	/** The trust no longer takes part; figures of others may still count it. */
	LEFT(null);

	private final @Nullable String why;

	PeerState(@Nullable String why) {
		this.why = why;
	}

	/** Whether it lies with the board itself. */
	boolean isOfBoard() {
		return this == OWN_EDITION || this == NO_ENTRY || this == TOO_FEW_RESPONDENTS;
	}

	/** Why there are no figures, in words. */
	String why() {
		return Objects.requireNonNullElse(this.why, "");
	}

}
