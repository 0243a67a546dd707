package org.trustquality.system.demonstration;

import org.trustquality.mail.KeptMails;

/**
 * Where in the list of mails somebody is. A page before the first is the first, one after
 * the last is the last.
 *
 * @param recipient whose mails are wanted; empty for all
 * @param current the page, from 1
 * @param mails how many mails there are
 */
record MailPages(String recipient, int current, int mails) {

	MailPages {
		current = Math.max(1, Math.min(current, last(mails)));
	}

	public int last() {
		return last(this.mails);
	}

	public boolean hasNewer() {
		return this.current > 1;
	}

	public boolean hasOlder() {
		return this.current < last();
	}

	private static int last(int mails) {
		return Math.max(1, (mails + KeptMails.PAGE - 1) / KeptMails.PAGE);
	}

}
