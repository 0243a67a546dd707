package org.trustquality.journeys;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

/** What axe finds on a page by the rules of WCAG 2.2, levels A and AA. */
final class Accessibility {

	private static final String AXE = script();

	/** Violations only: the report on everything that is right takes most of the time. */
	private static final String RUN = """
			async () => {
				const found = await axe.run(document, {
					runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] },
					resultTypes: ['violations']
				})
				return found.violations.map(rule =>
					rule.id + ': ' + rule.help + rule.nodes.map(node => '\\n  ' + node.html).join(''))
			}""";

	private Accessibility() {
	}

	static List<String> violations(Page page) {
		page.evaluate(AXE);
		return ((List<?>) page.evaluate(RUN)).stream().map(String.class::cast).toList();
	}

	private static String script() {
		try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
			return new String(script.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
