package org.trustquality.access;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

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

}
