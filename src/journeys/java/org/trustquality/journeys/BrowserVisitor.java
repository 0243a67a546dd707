package org.trustquality.journeys;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.SelectOption;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Someone at a browser. Whatever leads to a page waits until it is there and then checks
 * what every page must be: found accessible by axe, with a title and one main heading, no
 * wider than a phone, free of script errors and never an error of ours.
 */
class BrowserVisitor implements Visitor {

	static final int PHONE_WIDTH = 320;

	private final Page page;

	private final Function<Response, List<String>> accessibility;

	private final List<Response> documents = new ArrayList<>();

	private final List<String> scriptFaults = new ArrayList<>();

	private final List<SeenPage> seen = new ArrayList<>();

	private int loads;

	BrowserVisitor(Page page) {
		this(page, (document) -> Accessibility.violations(page));
	}

	/** For a window in which axe cannot run, with another way to ask it. */
	BrowserVisitor(Page page, Function<Response, List<String>> accessibility) {
		this.page = page;
		this.accessibility = accessibility;
		page.onLoad((loaded) -> this.loads++);
		page.onResponse(this::noteDocument);
		page.onPageError(this.scriptFaults::add);
		page.onConsoleMessage((message) -> {
			if (message.text().contains("Content Security Policy")) {
				this.scriptFaults.add(message.text());
			}
		});
	}

	@Override
	public void open(String path) {
		arrive(() -> this.page.navigate(path));
	}

	/** The passkeys of this device. */
	VirtualPasskeys passkeys() {
		return VirtualPasskeys.in(this.page);
	}

	/** Presses a button after which the page stays and says what is wrong. */
	void pressForProblem(String words) {
		named(AriaRole.BUTTON, words).first().click();
		this.page.waitForCondition(() -> title().startsWith("Error: "));
		check(shown(), Accessibility.violations(this.page));
	}

	/**
	 * Presses a button that leads to a page which would load again by itself; the page is
	 * held.
	 */
	void pressAndHold(String words) {
		arrive(named(AriaRole.BUTTON, words).first()::click, () -> this.page.evaluate("stop()"));
	}

	/** Follows a link to a page which would load again by itself; the page is held. */
	void followAndHold(String words) {
		arrive(named(AriaRole.LINK, words).first()::click, () -> this.page.evaluate("stop()"));
	}

	@Override
	public void follow(String words) {
		arrive(named(AriaRole.LINK, words).or(named(AriaRole.BUTTON, words)).first()::click);
	}

	@Override
	public void followTo(String path) {
		followFirst("a[href='" + path + "']");
	}

	/** Follows the first link that a selector finds. */
	void followFirst(String selector) {
		arrive(this.page.locator(selector).first()::click);
	}

	/** Opens what is folded away around the first thing that a selector finds. */
	void unfold(String selector) {
		this.page.locator("details:has(" + selector + ") > summary").first().click();
	}

	@Override
	public void press(String words) {
		arrive(named(AriaRole.BUTTON, words).first()::click);
	}

	@Override
	public void choose(String field, String value) {
		radio(field, value).check();
	}

	/** Chooses one of a list by its words. */
	void select(String label, String words) {
		this.page.getByLabel(label).selectOption(new SelectOption().setLabel(words));
	}

	/** Ticks the box with this label. */
	void tick(String label) {
		this.page.getByLabel(label).check();
	}

	/** Chooses the radio whose label begins with these words. */
	void chooseLabelled(String words) {
		this.page.getByRole(AriaRole.RADIO, new GetByRoleOptions().setName(words)).first().check();
	}

	@Override
	public void type(String label, String text) {
		this.page.getByLabel(label).fill(text);
	}

	@Override
	public String path() {
		return URI.create(this.page.url()).getPath();
	}

	@Override
	public String text() {
		return this.page.locator("body").innerText();
	}

	String title() {
		return this.page.title();
	}

	boolean isChosen(String field, String value) {
		return radio(field, value).isChecked();
	}

	/** The words of each matching part of the page. */
	List<String> textsOf(String selector) {
		return this.page.locator(selector).allInnerTexts();
	}

	/** Where each matching link leads. */
	List<String> addresses(String selector) {
		return this.page.locator(selector).all().stream().map((link) -> link.getAttribute("href")).toList();
	}

	/** How often something stands in each of several parts of the page. */
	List<Integer> countsIn(String parts, String selector) {
		return this.page.locator(parts).all().stream().map((part) -> part.locator(selector).count()).toList();
	}

	/**
	 * What each of several parts of the page says in its matching places, folded or not.
	 */
	List<String> contentsIn(String parts, String selector) {
		return this.page.locator(parts)
			.all()
			.stream()
			.map((part) -> String.join(" ", part.locator(selector).allTextContents()))
			.toList();
	}

	/**
	 * What of the page's charts and tables would not be on paper, and what of its
	 * navigation would.
	 */
	List<String> missingInPrint() {
		this.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
		Object faults = this.page.evaluate(
				"""
						() => {
							const seen = (element) => element.checkVisibility({ visibilityProperty: true,
								contentVisibilityAuto: true, opacityProperty: true }) && element.getBoundingClientRect().height > 0;
							const words = (element) => element.querySelector('title, caption')?.textContent ?? element.className;
							return [...document.querySelectorAll('main svg, main table')].filter((part) => !seen(part))
								.map((part) => 'hidden: ' + words(part))
								.concat([...document.querySelectorAll('nav, .govuk-button, .govuk-back-link, .tq-demo-banner a')].filter(seen)
									.map((part) => 'printed: ' + words(part)));
						}""");
		this.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
		return ((List<?>) faults).stream().map(String::valueOf).toList();
	}

	/** The page as it was sent, with all that it does not show. */
	String source() {
		return this.documents.get(this.documents.size() - 1).text();
	}

	/** The page that the window shows. */
	SeenPage shown() {
		return this.seen.get(this.seen.size() - 1);
	}

	/** Every page that the window showed, in order. */
	List<SeenPage> seen() {
		return List.copyOf(this.seen);
	}

	void close() {
		this.page.context().close();
	}

	void requireEveryPageChecked() {
		assertThat(this.seen).as("pages checked of those shown").hasSize(this.loads);
	}

	private Locator named(AriaRole role, String words) {
		return this.page.getByRole(role, new GetByRoleOptions().setName(words).setExact(true));
	}

	private Locator radio(String field, String value) {
		return this.page.locator("input[name='" + field + "'][value='" + value + "']");
	}

	private void noteDocument(Response response) {
		boolean redirect = response.status() / 100 == 3;
		if (response.request().isNavigationRequest() && !redirect) {
			this.documents.add(response);
		}
	}

	/** Chooses a file. */
	void chooseFile(String label, Path file) {
		this.page.getByLabel(label).setInputFiles(file);
	}

	private void arrive(Runnable step) {
		arrive(step, () -> {
		});
	}

	private void arrive(Runnable step, Runnable atOnce) {
		int before = this.loads;
		step.run();
		this.page.waitForCondition(() -> this.loads > before);
		atOnce.run();
		Response document = this.documents.get(this.documents.size() - 1);
		SeenPage arrived = new SeenPage(path(), document.status(), document.body().length);
		this.seen.add(arrived);
		check(arrived, this.accessibility.apply(document));
	}

	private void check(SeenPage arrived, List<String> violations) {
		assertThat(arrived.status()).as("status of %s", arrived).isLessThan(500);
		assertThat(title()).as("title of %s", arrived).isNotBlank();
		assertThat(this.page.locator("h1").count()).as("main headings of %s", arrived).isOne();
		assertThat(violations).as("accessibility of %s", arrived).isEmpty();
		assertThat(this.scriptFaults).as("script and policy faults on %s", arrived).isEmpty();
		if (this.page.viewportSize().width == PHONE_WIDTH) {
			assertThat(width()).as("width of %s", arrived).isLessThanOrEqualTo(PHONE_WIDTH);
		}
	}

	private int width() {
		return ((Number) this.page.evaluate("document.documentElement.scrollWidth")).intValue();
	}

	/** A page as the browser received it, the size of its document in bytes. */
	record SeenPage(String path, int status, int bytes) {
	}

}
