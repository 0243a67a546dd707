package org.trustquality.trust;

/** Who closed a trust. */
public enum ClosedBy {

	/** The register did, and may open it again. */
	REGISTER,

	/** An administrator did by hand, and may open it again. */
	ADMINISTRATOR

}
