package org.trustquality.access.register;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.trustquality.trust.EnglishDay;
import org.trustquality.trust.register.EntryStatus;
import org.trustquality.trust.register.RegisterEntry;
import org.trustquality.trust.register.RegisterSearch;

/**
 * An entry of the register in words, as administrators read it.
 *
 * @param trust the reference of the trust that goes with it; null if none does
 */
record EntryFacts(RegisterEntry entry, @Nullable UUID trust) {

	static EntryFacts of(RegisterSearch.Found found) {
		return new EntryFacts(found.entry(), found.trust());
	}

	/** The name as the register writes it, if it differs by more than capitals. */
	public @Nullable String otherSpelling() {
		return this.entry.name().equalsIgnoreCase(this.entry.shownName()) ? null : this.entry.name();
	}

	public boolean isOpenable() {
		return new RegisterSearch.Found(this.entry, this.trust).isOpenable();
	}

	/** Whether the trust is at work, in words. */
	public String statusInWords() {
		String closed = (this.entry.closedOn() != null) ? "Closed on " + EnglishDay.of(this.entry.closedOn())
				: "Closed";
		String status = this.entry.isClosed() ? closed
				: (this.entry.status() == EntryStatus.PROPOSED) ? "Proposed, not yet open" : "Open";
		return this.entry.listed() ? status : status + ", no longer in the register";
	}

	/** Why no trust can be opened with it; null if one can, or one is here. */
	public @Nullable String obstacle() {
		if (this.trust != null || isOpenable()) {
			return null;
		}
		return this.entry.isClosed() ? "It cannot be opened here, because it closed."
				: "It cannot be opened here, because the register no longer names it.";
	}

	/** How many academies it has, in words. */
	public String academiesInWords() {
		Integer academies = this.entry.academies();
		if (academies == null) {
			return "Academies not known";
		}
		return (academies == 1) ? "1 academy" : academies + " academies";
	}

	/** Where its academies are, in words; null if that is not known. */
	public @Nullable String placeInWords() {
		String authority = this.entry.localAuthority();
		Integer authorities = this.entry.localAuthorities();
		return (authority == null || authorities == null || authorities < 2) ? authority : authority + " and "
				+ (authorities - 1) + " other local " + ((authorities == 2) ? "authority" : "authorities");
	}

	public @Nullable String openedOn() {
		return (this.entry.openedOn() != null) ? EnglishDay.of(this.entry.openedOn()) : null;
	}

	public @Nullable String incorporatedOn() {
		return (this.entry.incorporatedOn() != null) ? EnglishDay.of(this.entry.incorporatedOn()) : null;
	}

}
