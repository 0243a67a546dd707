package org.trustquality.access.limit;

import org.jspecify.annotations.Nullable;

/**
 * What kind of request an address takes, as far as counting goes: every line of
 * {@code access/routes.csv} names one. Who has signed in is counted as a person, and
 * where it is counted for all nodes, their network as well; a stranger is counted as a
 * network.
 * <p>
 * What costs others something, or gives much away, is counted in the database and so over
 * all nodes. Pages and ordinary forms are counted by each node for itself: a row written
 * for every page read would cost the database more than the limit saves it, and what
 * these limits hold off is one source that takes a node for itself.
 */
public enum LimitClass {

	/** Reading a page. */
	PAGE(false, Limit.PAGES_OF_PERSON, Limit.PAGES_FROM_NETWORK),

	/** Sending a form that changes something of the sender's own or of their trust's. */
	CHANGE(false, Limit.CHANGES_OF_PERSON, Limit.CHANGES_FROM_NETWORK),

	/** A style sheet, script or picture, for which nobody needs to be known. */
	FILE(false, null, Limit.FILES_FOR_NETWORK),

	/**
	 * What a program asks. Tokens, right or wrong, are counted in the database where they
	 * are read; this is before that.
	 */
	API(false, null, Limit.KNOCKS_FROM_NETWORK),

	/**
	 * Asking for a code, typing it, and other ways to sign in. Codes have finer limits
	 * beside this one, for the address, the trust and the browser.
	 */
	CODE(true, Limit.CODE_FORMS_OF_PERSON, Limit.CODE_FORMS_FROM_NETWORK),

	/** What ends in mails to others. Trusts have a limit of their own beside this one. */
	INVITATION(true, Limit.INVITING_FORMS_OF_PERSON, Limit.INVITING_FORMS_FROM_NETWORK),

	/**
	 * Taking a file away: an export, a paper form, an evidence file; or reading the page
	 * that shows as much as one.
	 */
	DOWNLOAD(true, Limit.DOWNLOADS_OF_PERSON, Limit.DOWNLOADS_FROM_NETWORK, Limit.DOWNLOADS_OF_TRUST),

	/** Searching. */
	SEARCH(true, Limit.SEARCHES_OF_PERSON, Limit.SEARCHES_FROM_NETWORK),

	/** Importing the trust register or an edition, and deciding about it. */
	IMPORT(true, Limit.IMPORTS_OF_PERSON, Limit.IMPORTS_FROM_NETWORK),

	/** Sending an evidence file. */
	UPLOAD(true, Limit.UPLOADS_OF_PERSON, Limit.UPLOADS_FROM_NETWORK, Limit.UPLOADS_OF_TRUST);

	private final boolean shared;

	private final @Nullable Limit ofPerson;

	private final Limit ofNetwork;

	private final @Nullable Limit ofTrust;

	LimitClass(boolean shared, @Nullable Limit ofPerson, Limit ofNetwork) {
		this(shared, ofPerson, ofNetwork, null);
	}

	LimitClass(boolean shared, @Nullable Limit ofPerson, Limit ofNetwork, @Nullable Limit ofTrust) {
		this.shared = shared;
		this.ofPerson = ofPerson;
		this.ofNetwork = ofNetwork;
		this.ofTrust = ofTrust;
	}

	/** Whether all nodes count together. */
	boolean isShared() {
		return this.shared;
	}

	/** What is counted for a person; null where nobody asks who it is. */
	@Nullable Limit ofPerson() {
		return this.ofPerson;
	}

	Limit ofNetwork() {
		return this.ofNetwork;
	}

	/**
	 * What is counted for a trust whose people send it; null where trusts share nothing.
	 */
	@Nullable Limit ofTrust() {
		return this.ofTrust;
	}

}
