package org.trustquality.journeys;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** The place in a browser where passkeys live, as Chromium plays it. */
record VirtualPasskeys(CDPSession browser, String authenticator) {

	/** Built into the device, with a PIN or a finger that always fits. */
	static VirtualPasskeys in(Page page) {
		CDPSession browser = page.context().newCDPSession(page);
		browser.send("WebAuthn.enable");
		JsonObject options = new JsonObject();
		options.addProperty("protocol", "ctap2");
		options.addProperty("transport", "internal");
		options.addProperty("hasResidentKey", true);
		options.addProperty("hasUserVerification", true);
		options.addProperty("isUserVerified", true);
		options.addProperty("automaticPresenceSimulation", true);
		JsonObject add = new JsonObject();
		add.add("options", options);
		JsonObject added = browser.send("WebAuthn.addVirtualAuthenticator", add);
		return new VirtualPasskeys(browser, added.get("authenticatorId").getAsString());
	}

	/** How many passkeys there are. */
	int count() {
		return this.browser.send("WebAuthn.getCredentials", which()).getAsJsonArray("credentials").size();
	}

	/** Whether from now on the PIN or the finger fits. */
	void verifying(boolean fits) {
		JsonObject person = which();
		person.addProperty("isUserVerified", fits);
		this.browser.send("WebAuthn.setUserVerified", person);
	}

	private JsonObject which() {
		JsonObject which = new JsonObject();
		which.addProperty("authenticatorId", this.authenticator);
		return which;
	}

}
