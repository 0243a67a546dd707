package org.trustquality.journeys;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Someone at a browser. Whatever leads to a page waits until it is there and then checks
 * it, so that no page of a journey goes unchecked.
 */
class BrowserVisitor implements Visitor {

	private final Page page;

	private final List<Response> documents = new ArrayList<>();

	private final List<String> faults = new ArrayList<>();

	private final List<SeenPage> seen = new ArrayList<>();

	private int loads;

	BrowserVisitor(Page page) {
		this.page = page;
		page.onLoad((loaded) -> this.loads++);
		page.onResponse(this::noteDocument);
		page.onPageError(this.faults::add);
		page.onConsoleMessage((message) -> {
			if (message.text().contains("Content Security Policy")) {
				this.faults.add(message.text());
			}
		});
	}

	@Override
	public void open(String path) {
		arrive(() -> this.page.navigate(path));
	}

	@Override
	public void follow(String words) {
		arrive(named(AriaRole.LINK, words).or(named(AriaRole.BUTTON, words))::click);
	}

	@Override
	public void followTo(String path) {
		arrive(this.page.locator("a[href='" + path + "']").first()::click);
	}

	@Override
	public void press(String words) {
		arrive(named(AriaRole.BUTTON, words)::click);
	}

	@Override
	public void choose(String field, String value) {
		this.page.locator("input[name='" + field + "'][value='" + value + "']").check();
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

	int status() {
		return this.documents.get(this.documents.size() - 1).status();
	}

	/** The words of one part of the page. */
	String textOf(String selector) {
		return this.page.locator(selector).first().innerText();
	}

	/** The words of each matching part of the page. */
	List<String> textsOf(String selector) {
		return this.page.locator(selector).allInnerTexts();
	}

	/** How often something stands in each of several parts of the page. */
	List<Integer> countsIn(String parts, String selector) {
		return this.page.locator(parts).all().stream().map((part) -> part.locator(selector).count()).toList();
	}

	/** Every page that this window showed, in order. */
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
		return this.page.getByRole(role, new GetByRoleOptions().setName(words).setExact(true)).first();
	}

	private void noteDocument(Response response) {
		boolean redirect = response.status() / 100 == 3;
		if (response.request().isNavigationRequest() && !redirect) {
			this.documents.add(response);
		}
	}

	private void arrive(Runnable step) {
		int before = this.loads;
		step.run();
		this.page.waitForCondition(() -> this.loads > before);
		Response document = this.documents.get(this.documents.size() - 1);
		SeenPage shown = new SeenPage(path(), document.status(), document.body().length);
		new PageCheck(this.page, shown).requireNoFault();
		assertThat(this.faults).as("script and policy errors on " + shown).isEmpty();
		this.seen.add(shown);
	}

	/** A page as the browser received it, the size of its document in bytes. */
	record SeenPage(String path, int status, int bytes) {
	}

}
