package org.trustquality.assessment.asking;

/** How far an invited person is; never what they answered. */
public enum InvitationStatus {

	/** Asked, but no message has gone out. */
	NOT_SENT("Not sent"),

	/** The message has gone out. */
	SENT("Sent"),

	/** The person pressed the button behind the link. */
	LINK_USED("Link used"),

	/** The person has begun to answer. */
	STARTED("Started"),

	/** The response went in; it may still change until the assessment closes. */
	SUBMITTED("Submitted"),

	/** No longer asked. */
	REMOVED("Removed");

	private final String words;

	InvitationStatus(String words) {
		this.words = words;
	}

	/** The status in words, as pages show it. */
	public String words() {
		return this.words;
	}

}
