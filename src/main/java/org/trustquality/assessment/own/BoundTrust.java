package org.trustquality.assessment.own;

import java.util.Optional;

import org.trustquality.access.Tenancy;
import org.trustquality.framework.TrustAtWork;

import org.springframework.stereotype.Component;

/** Tells the editions for which trust the transaction works. */
@Component
class BoundTrust implements TrustAtWork {

	@Override
	public Optional<Integer> number() {
		return Tenancy.trustOfTransaction();
	}

}
