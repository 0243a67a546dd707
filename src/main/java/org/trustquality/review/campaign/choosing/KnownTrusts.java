package org.trustquality.review.campaign.choosing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The trusts that use the service, by everything that a line can name them by. */
final class KnownTrusts {

	private final List<KnownTrust> all;

	private final Map<TypedReference, List<KnownTrust>> named = new HashMap<>();

	KnownTrusts(List<KnownTrust> all) {
		this.all = List.copyOf(all);
		this.all.forEach((trust) -> {
			name(TypedReference.name(trust.name()), trust);
			if (trust.uid() != null) {
				name(TypedReference.uid(Integer.toString(trust.uid())), trust);
			}
			if (trust.groupId() != null) {
				name(TypedReference.groupId(trust.groupId()), trust);
			}
		});
	}

	private void name(TypedReference reference, KnownTrust trust) {
		this.named.computeIfAbsent(reference, (key) -> new ArrayList<>()).add(trust);
	}

	List<KnownTrust> all() {
		return this.all;
	}

	/**
	 * The trusts that a line can mean. A number and a name may pass from a closed trust
	 * to another one, so open trusts hide closed ones.
	 */
	List<KnownTrust> meant(String line) {
		List<KnownTrust> every = this.named.getOrDefault(TypedReference.read(line),
				this.named.getOrDefault(TypedReference.name(line), List.of()));
		List<KnownTrust> open = every.stream().filter((trust) -> !trust.closed()).toList();
		return open.isEmpty() ? every : open;
	}

}
