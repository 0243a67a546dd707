package org.trustquality.access.limit;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.trustquality.access.SignedInPerson;
import org.trustquality.access.Standings;
import org.trustquality.access.Tenancy;
import org.trustquality.trust.Trusts;

import org.springframework.stereotype.Component;

/**
 * The trust that a request is counted for: the one in its address, if whoever asks holds
 * a role there. What strangers ask in vain is not that trust's.
 */
@Component
class TrustOfRequest {

	private static final Pattern ADDRESS = Pattern.compile("/trusts/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/.*");

	private final Trusts trusts;

	private final Standings standings;

	TrustOfRequest(Trusts trusts, Standings standings) {
		this.trusts = trusts;
		this.standings = standings;
	}

	Optional<UUID> find(HttpServletRequest request, SignedInPerson person) {
		Matcher address = ADDRESS.matcher(request.getRequestURI());
		return address.matches()
				? Optional.of(UUID.fromString(address.group(1))).filter((trust) -> isMember(person.personId(), trust))
				: Optional.empty();
	}

	private boolean isMember(UUID person, UUID trust) {
		return this.trusts.numberOf(trust)
			.map((number) -> Tenancy.ofPerson(person, () -> this.standings.of(person, number)).member())
			.orElse(false);
	}

}
