package org.trustquality.access.limit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.trustquality.access.SignedInPerson;
import org.trustquality.access.Standings;
import org.trustquality.access.Tenancy;
import org.trustquality.trust.Trusts;

import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;

/**
 * The trust that a request is counted for: the one in its address, if whoever asks holds
 * a role there. What strangers ask in vain is not that trust's.
 */
@Component
class TrustOfRequest {

	private final Trusts trusts;

	private final Standings standings;

	TrustOfRequest(Trusts trusts, Standings standings) {
		this.trusts = trusts;
		this.standings = standings;
	}

	/**
	 * The trust of a request.
	 * @param path the address, of which each part is decoded for itself
	 */
	Optional<UUID> find(PathContainer path, SignedInPerson person) {
		List<String> parts = path.elements()
			.stream()
			.filter(PathContainer.PathSegment.class::isInstance)
			.map((part) -> ((PathContainer.PathSegment) part).valueToMatch())
			.toList();
		return (parts.size() > 1 && parts.get(0).equals("trusts"))
				? reference(parts.get(1)).filter((trust) -> isMember(person.personId(), trust)) : Optional.empty();
	}

	/** Reads as leniently as the pages do, so that no spelling goes uncounted. */
	private static Optional<UUID> reference(String part) {
		try {
			return Optional.of(UUID.fromString(part.trim()));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	private boolean isMember(UUID person, UUID trust) {
		return this.trusts.numberOf(trust)
			.map((number) -> Tenancy.ofPerson(person, () -> this.standings.of(person, number)).member())
			.orElse(false);
	}

}
