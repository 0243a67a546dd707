package org.trustquality.journeys;

/** Someone at the pages of the application, who sees and does what a person can. */
interface Visitor {

	/** Goes to an address. */
	void open(String path);

	/** Follows the first link with these words. */
	void follow(String words);

	/** Follows the first link that leads to this address. */
	void followTo(String path);

	/** Presses the first button with these words. */
	void press(String words);

	/** Chooses one of several. */
	void choose(String field, String value);

	/** Types into the field with this label. */
	void type(String label, String text);

	/** The address of the page without host and query. */
	String path();

	/** The words of the page. */
	String text();

	default void signInAs(String person) {
		open("/demonstration");
		press("Sign in as " + person);
	}

}
