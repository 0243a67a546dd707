package org.trustquality.trust.register;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.trustquality.trust.TrustKind;

/** Invented entries of the register, outside the range of its Group UIDs. */
public final class Entries {

	public static final LocalDate SUMMER = LocalDate.of(2026, 8, 31);

	private Entries() {
	}

	public static RegisterEntry open(int uid, String name) {
		return new RegisterEntry(uid, "TR" + uid, name, ShownName.of(name), SearchName.of(name),
				TrustKind.MULTI_ACADEMY, EntryStatus.OPEN, LocalDate.of(2015, 9, 1), null, null, "07123456", "10012345",
				"Harwick", "HA1 2BC", 5, Phase.PRIMARY, "Nottinghamshire", 1, "East Midlands", true);
	}

	public static List<RegisterEntry> open(int... uids) {
		return IntStream.of(uids).mapToObj((uid) -> open(uid, "Trust " + uid)).toList();
	}

	public static RegisterEntry renamed(RegisterEntry entry, String name) {
		return new RegisterEntry(entry.uid(), entry.groupId(), name, ShownName.of(name), SearchName.of(name),
				entry.kind(), entry.status(), entry.openedOn(), entry.closedOn(), entry.incorporatedOn(),
				entry.companyNumber(), entry.ukprn(), entry.town(), entry.postcode(), entry.academies(), entry.phase(),
				entry.localAuthority(), entry.localAuthorities(), entry.region(), entry.listed());
	}

	/** An entry whose name rules read otherwise. */
	public static RegisterEntry read(RegisterEntry entry, String shownName, String searchName) {
		return new RegisterEntry(entry.uid(), entry.groupId(), entry.name(), shownName, searchName, entry.kind(),
				entry.status(), entry.openedOn(), entry.closedOn(), entry.incorporatedOn(), entry.companyNumber(),
				entry.ukprn(), entry.town(), entry.postcode(), entry.academies(), entry.phase(), entry.localAuthority(),
				entry.localAuthorities(), entry.region(), entry.listed());
	}

	public static RegisterEntry closed(RegisterEntry entry, @Nullable LocalDate day) {
		return new RegisterEntry(entry.uid(), entry.groupId(), entry.name(), entry.shownName(), entry.searchName(),
				entry.kind(), (day != null) ? EntryStatus.CLOSED : EntryStatus.OPEN, entry.openedOn(), day,
				entry.incorporatedOn(), entry.companyNumber(), entry.ukprn(), entry.town(), entry.postcode(),
				entry.academies(), entry.phase(), entry.localAuthority(), entry.localAuthorities(), entry.region(),
				entry.listed());
	}

	public static RegisterEntry numbered(RegisterEntry entry, String groupId, @Nullable String company,
			@Nullable String ukprn) {
		return new RegisterEntry(entry.uid(), groupId, entry.name(), entry.shownName(), entry.searchName(),
				entry.kind(), entry.status(), entry.openedOn(), entry.closedOn(), entry.incorporatedOn(), company,
				ukprn, entry.town(), entry.postcode(), entry.academies(), entry.phase(), entry.localAuthority(),
				entry.localAuthorities(), entry.region(), entry.listed());
	}

	public static RegisterEntry withAcademies(RegisterEntry entry, @Nullable Integer academies) {
		boolean known = academies != null;
		return new RegisterEntry(entry.uid(), entry.groupId(), entry.name(), entry.shownName(), entry.searchName(),
				entry.kind(), entry.status(), entry.openedOn(), entry.closedOn(), entry.incorporatedOn(),
				entry.companyNumber(), entry.ukprn(), entry.town(), entry.postcode(), academies,
				known ? entry.phase() : null, known ? entry.localAuthority() : null,
				known ? entry.localAuthorities() : null, known ? entry.region() : null, entry.listed());
	}

	public static RegisterSnapshot snapshot(LocalDate asOf, List<RegisterEntry> entries) {
		return new RegisterSnapshot(asOf, "groups.csv", null, "0".repeat(64), entries, null);
	}

}
