package org.trustquality.mail;

/** A mail was not even queued: its address or its subject could be read as more. */
public class MailRefused extends IllegalArgumentException {

	MailRefused(String reason) {
		super(reason);
	}

}
