package org.trustquality.journeys;

import java.nio.file.Path;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** The system's browser, started at the first journey and stopped after the last. */
class Chromium implements BeforeAllCallback {

	static final Path PROGRAM = Path.of("/usr/bin/chromium");

	/** A container has no sandbox for root, no display, and no use for updates. */
	private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
			"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

	@Override
	public void beforeAll(ExtensionContext context) {
		running(context);
	}

	/** A window that shares nothing with any other, like another device. */
	static BrowserContext window(ExtensionContext context, NewContextOptions options) {
		return running(context).browser.newContext(options);
	}

	private static Running running(ExtensionContext context) {
		return context.getRoot()
			.getStore(Namespace.create(Chromium.class))
			.computeIfAbsent(Running.class, (type) -> Running.start(), Running.class);
	}

	/** The started browser; each start has a new, empty profile. */
	private record Running(Playwright playwright, Browser browser) implements AutoCloseable {

		static Running start() {
			Playwright playwright = Playwright.create();
			LaunchOptions options = new LaunchOptions().setExecutablePath(PROGRAM).setArgs(FLAGS);
			return new Running(playwright, playwright.chromium().launch(options));
		}

		@Override
		public void close() {
			this.browser.close();
			this.playwright.close();
		}

	}

}
