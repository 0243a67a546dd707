package org.trustquality.journeys;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser.NewContextOptions;
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
		return open(new NewContextOptions().setViewportSize(1280, 900));
	}

	/** The narrowest phone, on which no page may be wider than the screen. */
	BrowserVisitor phone() {
		return open(new NewContextOptions().setViewportSize(320, 640));
	}

	BrowserVisitor withoutScript() {
		return open(new NewContextOptions().setViewportSize(1280, 900).setJavaScriptEnabled(false));
	}

	/** Someone without a browser, who sends the same forms. */
	FormVisitor noBrowser() {
		return new FormVisitor(address());
	}

	private BrowserVisitor open(NewContextOptions options) {
		BrowserVisitor visitor = new BrowserVisitor(
				Chromium.window(this.journey, options.setBaseURL(address())).newPage());
		this.opened.add(visitor);
		return visitor;
	}

	private String address() {
		return "http://127.0.0.1:" + SpringExtension.getApplicationContext(this.journey)
			.getEnvironment()
			.getRequiredProperty("local.server.port");
	}

}
