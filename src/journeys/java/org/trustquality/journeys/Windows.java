package org.trustquality.journeys;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Opens windows on the application for one journey. At its end they close, and none may
 * have shown a page that was not checked.
 */
class Windows implements BeforeEachCallback, AfterEachCallback {

	private final List<BrowserVisitor> opened = new ArrayList<>();

	private ExtensionContext journey;

	@Override
	public void beforeEach(ExtensionContext context) {
		this.journey = context;
	}

	@Override
	public void afterEach(ExtensionContext context) {
		this.opened.forEach(BrowserVisitor::close);
		if (context.getExecutionException().isEmpty()) {
			this.opened.forEach(BrowserVisitor::requireEveryPageChecked);
		}
	}

	BrowserVisitor desktop() {
		return keep(new BrowserVisitor(window(large())));
	}

	/** The narrowest phone, on which no page may be wider than the screen. */
	BrowserVisitor phone() {
		return keep(
				new BrowserVisitor(window(new NewContextOptions().setViewportSize(BrowserVisitor.PHONE_WIDTH, 640))));
	}

	BrowserVisitor withoutScript() {
		ScriptedTwin twin = new ScriptedTwin(window(large()));
		return keep(new BrowserVisitor(window(large().setJavaScriptEnabled(false)), twin::violations));
	}

	/** Someone without a browser, who sends the same forms. */
	FormVisitor noBrowser() {
		return new FormVisitor(address());
	}

	private static NewContextOptions large() {
		return new NewContextOptions().setViewportSize(1280, 900);
	}

	/** A window that shares nothing with any other, like another device. */
	private Page window(NewContextOptions options) {
		return Chromium.window(this.journey, options.setBaseURL(address())).newPage();
	}

	private BrowserVisitor keep(BrowserVisitor visitor) {
		this.opened.add(visitor);
		return visitor;
	}

	private String address() {
		return "http://127.0.0.1:" + SpringExtension.getApplicationContext(this.journey)
			.getEnvironment()
			.getRequiredProperty("local.server.port");
	}

}
