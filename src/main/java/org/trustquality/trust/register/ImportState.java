package org.trustquality.trust.register;

/** What has become of an import. */
public enum ImportState {

	/** Its files are read and are being compared with the register. */
	COMPARING,

	/** It is compared and waits for an administrator's word. */
	WAITING,

	/** The register says what it says. */
	APPROVED,

	/** An administrator did not want it. */
	DISCARDED,

	/** It was approved, and taken back. */
	UNDONE

}
