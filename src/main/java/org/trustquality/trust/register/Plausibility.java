package org.trustquality.trust.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/** Doubts that the files of an import are what they seem, although they can be read. */
final class Plausibility {

	private static final Set<DifferenceKind> CONSEQUENTIAL = EnumSet.of(DifferenceKind.CLOSED, DifferenceKind.REOPENED,
			DifferenceKind.NO_LONGER_LISTED, DifferenceKind.LISTED_AGAIN, DifferenceKind.RENAMED,
			DifferenceKind.RETYPED, DifferenceKind.NUMBERS);

	private final RegisterSettings settings;

	Plausibility(RegisterSettings settings) {
		this.settings = settings;
	}

	/**
	 * What an administrator should look at twice, in words.
	 * @param read the import
	 * @param lastAsOf the day of the files approved last; null before the first
	 * @param here the entries of the register
	 */
	List<String> doubts(RegisterImport read, @Nullable LocalDate lastAsOf, Collection<RegisterEntry> here,
			List<Difference> differences) {
		List<String> doubts = new ArrayList<>();
		if (read.trusts() < this.settings.leastTrusts()) {
			doubts.add("The files name %,d trusts. The whole register names more than %,d.".formatted(read.trusts(),
					this.settings.leastTrusts()));
		}
		if (lastAsOf != null && read.asOf().isBefore(lastAsOf)) {
			doubts.add("The files are older than those approved last.");
		}
		if (!here.isEmpty()) {
			doubts.addAll(changeDoubts(here.size(), differences));
		}
		return doubts;
	}

	private List<String> changeDoubts(int here, List<Difference> differences) {
		int allowed = this.settings.changesAllowed(here);
		List<String> doubts = new ArrayList<>();
		long changed = count(differences,
				(difference) -> difference.kinds().stream().anyMatch(CONSEQUENTIAL::contains));
		if (changed > allowed) {
			doubts.add(("%,d trusts are renamed, closed, reopened, changed in kind or numbers, or listed differently. "
					+ "More than %,d at once are unusual.")
				.formatted(changed, allowed));
		}
		long added = count(differences, (difference) -> difference.kinds().contains(DifferenceKind.NEW));
		if (added > allowed) {
			doubts.add("%,d trusts are new. More than %,d at once are unusual.".formatted(added, allowed));
		}
		long dropped = count(differences, (difference) -> difference.kinds().contains(DifferenceKind.NO_LONGER_LISTED));
		if (dropped > this.settings.mostDropped()) {
			doubts.add(("%,d trusts are no longer listed. The register keeps closed trusts, so the file of groups may "
					+ "be cut short.")
				.formatted(dropped));
		}
		long emptied = count(differences, Plausibility::lostItsAcademies);
		if (emptied > this.settings.mostDropped()) {
			doubts.add("%,d open trusts have no academies any more. The file of academies may be cut short."
				.formatted(emptied));
		}
		return doubts;
	}

	private static boolean lostItsAcademies(Difference difference) {
		RegisterEntry before = difference.before();
		Integer had = (before != null) ? before.academies() : null;
		Integer has = difference.after().academies();
		return had != null && had > 0 && has != null && has == 0 && !difference.after().isClosed();
	}

	private static long count(List<Difference> differences, Predicate<Difference> which) {
		return differences.stream().filter(which).count();
	}

}
