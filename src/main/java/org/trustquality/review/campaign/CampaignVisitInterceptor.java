package org.trustquality.review.campaign;

import jakarta.servlet.http.HttpServletRequest;
import org.trustquality.access.Administration;
import org.trustquality.access.SignedInPerson;
import org.trustquality.access.VisitInNoTrust;

import org.springframework.stereotype.Component;

/**
 * Lets administrators alone into campaigns, and binds the tenancy to the person for the
 * length of the request: in no trust, the database shows them how far assessments are and
 * nothing else of them.
 */
@Component
class CampaignVisitInterceptor extends VisitInNoTrust {

	private final Administration administrators;

	CampaignVisitInterceptor(Administration administrators) {
		this.administrators = administrators;
	}

	@Override
	protected void admit(SignedInPerson person, HttpServletRequest request) {
		this.administrators.require(person);
	}

}
