package org.trustquality.access;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a person is in a trust. */
public enum Role {

	/** Sits on the trust board. */
	TRUSTEE("Trustee"),

	/** Leads the trust board. */
	CHAIR("Chair"),

	/** Stands in for the chair, except in signing off. */
	VICE_CHAIR("Vice-chair"),

	/** Advises the board and runs its assessments. */
	GOVERNANCE_PROFESSIONAL("Governance professional"),

	/** Leads the trust. */
	CHIEF_EXECUTIVE("Chief executive");

	/** Those who make up the board. */
	public static final Set<Role> BOARD = EnumSet.of(TRUSTEE, CHAIR, VICE_CHAIR);

	/** Those who set up, open and close assessments. */
	public static final Set<Role> ORGANISERS = EnumSet.of(CHAIR, VICE_CHAIR, GOVERNANCE_PROFESSIONAL);

	/** Those of whom a trust needs one at any time, so that somebody can organise. */
	public static final Set<Role> STEWARDS = EnumSet.of(CHAIR, GOVERNANCE_PROFESSIONAL);

	/** Those that pass from one person to the next. */
	public static final Set<Role> OFFICES = EnumSet.of(CHAIR, GOVERNANCE_PROFESSIONAL, CHIEF_EXECUTIVE);

	/** Those who must never learn who answered what, whatever else they are. */
	private static final Set<Role> NEVER_PAPER_READERS = EnumSet.of(CHAIR, VICE_CHAIR, CHIEF_EXECUTIVE);

	/** Those who see what an assessment came to. */
	public static final Set<Role> READERS = EnumSet.allOf(Role.class);

	private final String words;

	Role(String words) {
		this.words = words;
	}

	/** The role that an address names. */
	public static Optional<Role> named(String path) {
		return Arrays.stream(values()).filter((role) -> role.path().equals(path)).findFirst();
	}

	/** The role as addresses write it. */
	public String path() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * Whether somebody with these roles types in what others wrote on paper, and so reads
	 * it.
	 */
	public static boolean readsPaper(Set<Role> held) {
		return held.contains(GOVERNANCE_PROFESSIONAL) && held.stream().noneMatch(NEVER_PAPER_READERS::contains);
	}

	/**
	 * Whether somebody with these roles reads comments before the board does. A chief
	 * executive never does, whatever else they are.
	 */
	public static boolean readsCommentsFirst(Set<Role> held) {
		return (held.contains(CHAIR) || held.contains(VICE_CHAIR)) && !held.contains(CHIEF_EXECUTIVE);
	}

	/** The role in words, within a sentence. */
	public String inSentence() {
		return this.words.toLowerCase(Locale.ROOT);
	}

	/** The role in words, as pages show it. */
	public String words() {
		return this.words;
	}

}
