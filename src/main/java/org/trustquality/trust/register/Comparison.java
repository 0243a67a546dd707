package org.trustquality.trust.register;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Tells in which way the entries that files name differ from those that are here. */
final class Comparison {

	private Comparison() {
	}

	/**
	 * The differences between the register and what files say.
	 * @param here the entries of the register
	 * @param read the entries that the files name; one without academies keeps those it
	 * has here
	 */
	static List<Difference> of(Collection<RegisterEntry> here, Collection<RegisterEntry> read) {
		Map<Integer, RegisterEntry> known = byUid(here);
		Map<Integer, RegisterEntry> named = byUid(read);
		Stream<Difference> changed = read.stream().flatMap((entry) -> of(known.get(entry.uid()), entry).stream());
		Stream<Difference> dropped = here.stream()
			.filter((entry) -> entry.listed() && !named.containsKey(entry.uid()))
			.map((entry) -> new Difference(Set.of(DifferenceKind.NO_LONGER_LISTED), entry, entry.dropped()));
		return Stream.concat(changed, dropped).toList();
	}

	private static Map<Integer, RegisterEntry> byUid(Collection<RegisterEntry> entries) {
		return entries.stream().collect(Collectors.toMap(RegisterEntry::uid, Function.identity()));
	}

	private static Optional<Difference> of(@Nullable RegisterEntry before, RegisterEntry read) {
		if (before == null) {
			return Optional.of(new Difference(Set.of(DifferenceKind.NEW), null, read));
		}
		RegisterEntry after = (read.academies() != null) ? read : read.withAcademiesOf(before);
		Set<DifferenceKind> kinds = kinds(before, after);
		return kinds.isEmpty() ? Optional.empty() : Optional.of(new Difference(kinds, before, after));
	}

	private static Set<DifferenceKind> kinds(RegisterEntry before, RegisterEntry after) {
		Set<DifferenceKind> kinds = EnumSet.noneOf(DifferenceKind.class);
		if (before.isClosed() != after.isClosed()) {
			kinds.add(after.isClosed() ? DifferenceKind.CLOSED : DifferenceKind.REOPENED);
		}
		if (!before.listed()) {
			kinds.add(DifferenceKind.LISTED_AGAIN);
		}
		if (!before.name().equals(after.name())) {
			kinds.add(DifferenceKind.RENAMED);
		}
		if (before.kind() != after.kind()) {
			kinds.add(DifferenceKind.RETYPED);
		}
		if (differ(before, after, RegisterEntry::groupId, RegisterEntry::companyNumber, RegisterEntry::ukprn)) {
			kinds.add(DifferenceKind.NUMBERS);
		}
		if (detailsDiffer(before, after)) {
			kinds.add(DifferenceKind.DETAILS);
		}
		return kinds;
	}

	/** A closing day belongs to the closing itself, unless it moves later. */
	private static boolean detailsDiffer(RegisterEntry before, RegisterEntry after) {
		boolean bothClosed = before.isClosed() && after.isClosed();
		boolean bothGoing = !before.isClosed() && !after.isClosed();
		return (bothClosed && differ(before, after, RegisterEntry::closedOn))
				|| (bothGoing && before.status() != after.status()) || isReadOtherwise(before, after)
				|| differ(before, after, RegisterEntry::openedOn, RegisterEntry::incorporatedOn, RegisterEntry::town,
						RegisterEntry::postcode, RegisterEntry::academies, RegisterEntry::phase,
						RegisterEntry::localAuthority, RegisterEntry::localAuthorities, RegisterEntry::region);
	}

	/** A better rule may read an old name otherwise. */
	private static boolean isReadOtherwise(RegisterEntry before, RegisterEntry after) {
		return before.name().equals(after.name())
				&& differ(before, after, RegisterEntry::shownName, RegisterEntry::searchName);
	}

	@SafeVarargs
	private static boolean differ(RegisterEntry before, RegisterEntry after,
			Function<RegisterEntry, @Nullable Object>... parts) {
		return Stream.of(parts).anyMatch((part) -> !Objects.equals(part.apply(before), part.apply(after)));
	}

}
