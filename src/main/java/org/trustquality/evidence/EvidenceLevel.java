package org.trustquality.evidence;

/** What the studies behind a claim looked at. */
public enum EvidenceLevel {

	/** Groups of schools and their boards. */
	TRUST,

	/** Single schools: indirect evidence for a trust. */
	SCHOOL

}
