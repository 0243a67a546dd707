package org.trustquality.system.demonstration;

/** The database was used in the other mode before: invented and real trusts never mix. */
class DemonstrationRefused extends RuntimeException {

	DemonstrationRefused(String message) {
		super(message);
	}

}
