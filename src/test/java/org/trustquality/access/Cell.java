package org.trustquality.access;

import java.util.List;

import org.trustquality.Visitor;

/**
 * Whether an answer is the one that a cell of the file names; for a link, to whom it is
 * not.
 *
 * @param outcome the cell
 */
record Cell(String outcome) {

	/** What the page says that refuses a form which is not ours. */
	private static final String NOT_OURS = "That did not work";

	boolean fits(Visitor.Page page) {
		return switch (this.outcome) {
			case "404" -> page.status() == 404;
			case "link" -> List.of(404, 410).contains(page.status());
			case "sign-in" -> asksToSignIn(page);
			case "token" ->
				page.status() == 401 && page.header("Content-Type").orElse("").startsWith("application/problem+json");
			default -> goesIn(page);
		};
	}

	private static boolean goesIn(Visitor.Page page) {
		return page.status() < 500 && !List.of(401, 404, 405, 415, 429).contains(page.status()) && !asksToSignIn(page)
				&& !(page.status() == 403 && page.document().select("h1").text().equals(NOT_OURS));
	}

	private static boolean asksToSignIn(Visitor.Page page) {
		return page.status() == 302 && page.location().equals("/sign-in");
	}

}
