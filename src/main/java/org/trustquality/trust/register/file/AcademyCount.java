package org.trustquality.trust.register.file;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.trustquality.trust.register.Phase;
import org.trustquality.trust.register.RegisterEntry;

/** Counts the academies of one trust. */
final class AcademyCount {

	private final Set<String> academies = new HashSet<>();

	private final EnumSet<Phase> phases = EnumSet.noneOf(Phase.class);

	private final Map<String, Integer> authorities = new TreeMap<>();

	private final Map<String, String> names = new HashMap<>();

	/** Takes in an academy; the same one twice counts once. */
	void add(String urn, @Nullable Phase phase, String authority, String name) {
		if (this.academies.add(urn)) {
			if (phase != null) {
				this.phases.add(phase);
			}
			this.authorities.merge(authority, 1, Integer::sum);
			this.names.put(authority, name);
		}
	}

	int academies() {
		return this.academies.size();
	}

	/** The trust with what was counted for it. */
	RegisterEntry of(RegisterEntry trust, LocalAuthorities known) {
		String most = this.authorities.entrySet()
			.stream()
			.sorted(Comparator.comparing(Map.Entry::getValue, Comparator.reverseOrder()))
			.map(Map.Entry::getKey)
			.findFirst()
			.orElse(null);
		LocalAuthorities.LocalAuthority authority = (most != null) ? known.find(most) : null;
		return new RegisterEntry(trust.uid(), trust.groupId(), trust.name(), trust.shownName(), trust.searchName(),
				trust.kind(), trust.status(), trust.openedOn(), trust.closedOn(), trust.incorporatedOn(),
				trust.companyNumber(), trust.ukprn(), trust.town(), trust.postcode(), this.academies.size(), phase(),
				(most != null) ? this.names.get(most) : null, this.authorities.size(),
				(authority != null) ? authority.region() : null, trust.listed());
	}

	private @Nullable Phase phase() {
		if (this.phases.isEmpty()) {
			return null;
		}
		return (this.phases.size() == 1) ? this.phases.iterator().next() : Phase.MIXED;
	}

	/**
	 * The phase of an academy; special schools and alternative provision have none in the
	 * register, so their type decides.
	 */
	static @Nullable Phase phase(String type, String phase) {
		String kind = type.toLowerCase(Locale.ROOT);
		if (kind.contains("special") || kind.contains("alternative provision")) {
			return Phase.SPECIAL;
		}
		return switch (phase) {
			case "Nursery", "Primary", "Middle deemed primary" -> Phase.PRIMARY;
			case "Secondary", "Middle deemed secondary" -> Phase.SECONDARY;
			case "16 plus" -> Phase.POST_16;
			case "All-through" -> Phase.MIXED;
			default -> null;
		};
	}

}
