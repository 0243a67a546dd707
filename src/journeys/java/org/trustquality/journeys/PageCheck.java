package org.trustquality.journeys;

import java.util.List;
import java.util.stream.Collectors;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import org.trustquality.journeys.BrowserVisitor.SeenPage;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What every page must be: found accessible by axe, with a title and one main heading, no
 * wider than a phone, and never an error of ours.
 */
record PageCheck(Page page, SeenPage shown) {

	private static final List<String> ACCESSIBILITY = List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa");

	private static final int PHONE = 320;

	void requireNoFault() {
		assertThat(this.shown.status()).as(this.shown.toString()).isLessThan(500);
		assertThat(this.page.title()).as("title of %s", this.shown).isNotBlank();
		assertThat(this.page.locator("h1").count()).as("main headings of %s", this.shown).isOne();
		assertThat(violations()).as("accessibility of %s", this.shown).isEmpty();
		if (this.page.viewportSize().width == PHONE) {
			assertThat(width()).as("width of %s", this.shown).isLessThanOrEqualTo(PHONE);
		}
	}

	private List<String> violations() {
		return new AxeBuilder(this.page).withTags(ACCESSIBILITY)
			.analyze()
			.getViolations()
			.stream()
			.map(PageCheck::describe)
			.toList();
	}

	private int width() {
		return ((Number) this.page.evaluate("document.documentElement.scrollWidth")).intValue();
	}

	private static String describe(Rule rule) {
		return rule.getId() + ": " + rule.getHelp() + rule.getNodes()
			.stream()
			.map(CheckedNode::getHtml)
			.collect(Collectors.joining("\n  ", "\n  ", "\n"));
	}

}
