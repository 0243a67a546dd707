package org.trustquality.access;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.web.servlet.HandlerMapping;

/**
 * A signed-in person at work in one trust. That there is a visit does not say that the
 * person may see anything there: every look-up starts from it and decides.
 *
 * @param trustId the trust's number
 * @param trustReference the trust's reference in addresses
 * @param personId who is signed in
 * @param onPaperOf whose paper form they type in; null for everything else
 */
public record TrustVisit(int trustId, UUID trustReference, UUID personId, @Nullable UUID onPaperOf) {

	/** A visit in which a person answers for nobody but themselves. */
	public TrustVisit(int trustId, UUID trustReference, UUID personId) {
		this(trustId, trustReference, personId, null);
	}

	/** The same visit, to type in what somebody wrote on paper. */
	public TrustVisit typingIn(UUID respondent) {
		return new TrustVisit(this.trustId, this.trustReference, this.personId, respondent);
	}

	/** Whose sheet the visit is about. */
	public UUID respondent() {
		return (this.onPaperOf != null) ? this.onPaperOf : this.personId;
	}

	public boolean isOnPaper() {
		return this.onPaperOf != null;
	}

	/** The reference of the trust in the address of a page that was found. */
	public static Optional<UUID> referenceIn(HttpServletRequest request) {
		Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
		try {
			return (variables instanceof Map<?, ?> map && map.get("trust") instanceof String trust)
					? Optional.of(UUID.fromString(trust)) : Optional.empty();
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

}
