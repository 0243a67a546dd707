package org.trustquality.journeys;

import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;

/**
 * Shows the very document that a window without JavaScript received, so that axe, a
 * script itself, can look at it. The page's own scripts stay out.
 */
class ScriptedTwin {

	private final Page page;

	private Response document;

	ScriptedTwin(Page page) {
		this.page = page;
		page.route("**/*", this::answer);
	}

	List<String> violations(Response received) {
		this.document = received;
		this.page.navigate(received.url());
		return Accessibility.violations(this.page);
	}

	private void answer(Route route) {
		if (route.request().isNavigationRequest()) {
			route.fulfill(
					new FulfillOptions().setContentType("text/html;charset=UTF-8").setBodyBytes(this.document.body()));
		}
		else if (route.request().resourceType().equals("script")) {
			route.abort();
		}
		else {
			route.resume();
		}
	}

}
