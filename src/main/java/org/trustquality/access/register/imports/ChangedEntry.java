package org.trustquality.access.register.imports;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.trustquality.trust.EnglishDay;
import org.trustquality.trust.register.Difference;
import org.trustquality.trust.register.RegisterEntry;

/**
 * A trust of the register that an import changes, in words.
 *
 * @param entry the trust as it will be
 * @param kinds in which ways it changes
 * @param lines what changes
 */
record ChangedEntry(RegisterEntry entry, String kinds, List<Line> lines) {

	static ChangedEntry of(Difference difference) {
		List<Line> lines = Arrays.stream(Detail.values())
			.filter((detail) -> detail.isOf(difference.before(), difference.after()))
			.map((detail) -> detail.line(difference.before(), difference.after()))
			.filter((line) -> !Objects.equals(line.before, line.after))
			.toList();
		return new ChangedEntry(difference.after(), String.join(", ", difference.words()), lines);
	}

	/** Whether the register writes the name otherwise than pages show it. */
	public boolean isSpeltOtherwise() {
		return !this.entry.name().equals(this.entry.shownName());
	}

	/**
	 * One thing that changes.
	 *
	 * @param before how it was; null for a new trust or where it was not known
	 * @param after how it will be; null where it is not known any more
	 */
	record Line(String label, @Nullable String before, @Nullable String after) {
	}

	/** What an entry says of a trust, in the order in which pages show it. */
	private enum Detail {

		NAME("Name", false, RegisterEntry::shownName), SHOWN("Shown as", false, RegisterEntry::shownName),
		SPELLING("In the register", false, RegisterEntry::name), FOUND("Found by", false, RegisterEntry::searchName),
		STATUS("Status", true, Detail::status), KIND("Kind", true, (entry) -> entry.kind().words()),
		GROUP_ID("Group ID", true, RegisterEntry::groupId), UKPRN("UKPRN", true, RegisterEntry::ukprn),
		COMPANY("Companies House number", true, RegisterEntry::companyNumber),
		LISTED("In the files", false, (entry) -> entry.listed() ? "yes" : "no; what is known of it stays"),
		OPENED("Opened", false, (entry) -> day(entry.openedOn())),
		INCORPORATED("Incorporated", false, (entry) -> day(entry.incorporatedOn())),
		TOWN("Town", false, RegisterEntry::town), POSTCODE("Postcode", false, RegisterEntry::postcode),
		ACADEMIES("Academies", false, (entry) -> number(entry.academies())),
		PHASE("Phase", false, (entry) -> (entry.phase() != null) ? entry.phase().words() : null),
		AUTHORITY("Local authority", false, RegisterEntry::localAuthority),
		AUTHORITIES("Local authorities", false, (entry) -> number(entry.localAuthorities())),
		REGION("Region", false, RegisterEntry::region);

		private final String label;

		private final boolean ofNewOnes;

		private final Function<RegisterEntry, @Nullable String> words;

		Detail(String label, boolean ofNewOnes, Function<RegisterEntry, @Nullable String> words) {
			this.label = label;
			this.ofNewOnes = ofNewOnes;
			this.words = words;
		}

		/** One of the four lines that are about the name says what changes in it. */
		boolean isOf(@Nullable RegisterEntry before, RegisterEntry after) {
			if (before == null) {
				return this.ofNewOnes;
			}
			boolean sameName = before.name().equals(after.name());
			boolean shownTheSame = before.shownName().equals(after.shownName());
			return switch (this) {
				case NAME -> !sameName;
				case SHOWN -> sameName;
				case SPELLING -> shownTheSame;
				case FOUND -> sameName && shownTheSame;
				default -> true;
			};
		}

		Line line(@Nullable RegisterEntry before, RegisterEntry after) {
			return new Line(this.label, (before != null) ? this.words.apply(before) : null, this.words.apply(after));
		}

		private static String status(RegisterEntry entry) {
			return switch (entry.status()) {
				case OPEN -> "open";
				case PROPOSED -> "proposed, not yet open";
				case CLOSED -> (entry.closedOn() != null) ? "closed on " + day(entry.closedOn()) : "closed";
			};
		}

		private static @Nullable String day(@Nullable LocalDate day) {
			return (day != null) ? EnglishDay.of(day) : null;
		}

		private static @Nullable String number(@Nullable Integer number) {
			return (number != null) ? number.toString() : null;
		}

	}

}
