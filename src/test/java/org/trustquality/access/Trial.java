package org.trustquality.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.trustquality.AnswerHeaders;
import org.trustquality.Visitor;

/**
 * Compares answers with the cells of the file, looks at the headers of each, and looks in
 * whatever people outside a trust are sent for words that are only in that trust. The
 * pages of demonstration mode show all invented people to everybody.
 */
final class Trial {

	private static final Set<String> MAY_READ = Set.of("administrator", "owner");

	private final List<String> canaries;

	private final List<String> leaks = new ArrayList<>();

	private long requests;

	private long found;

	private long hits;

	/** The trust whose people, name and addresses carry a number. */
	Trial(int number) {
		this.canaries = List.of(PlayedRoutes.CANARY.toLowerCase(Locale.ROOT), " " + number, "." + number);
	}

	void check(String who, RouteLine line, String outcome, Visitor.Page page) {
		this.requests++;
		if (!new Cell(outcome).fits(page)) {
			note(who + ": " + line + " answers " + page.status() + " for " + outcome + " at " + page.path());
		}
		AnswerHeaders.faults(page).forEach((fault) -> note(who + ": " + fault));
		boolean shared = who.equals(RouteLine.SHARING) && line.pattern().startsWith("/portfolio");
		if (!PlayedRoutes.HOLDERS.containsKey(who) && !MAY_READ.contains(who) && !shared
				&& !line.pattern().startsWith("/demonstration") && hits(page) > 0) {
			this.hits++;
			note(who + ": " + line + " shows what is another trust's at " + page.path());
		}
	}

	private void note(String leak) {
		this.found++;
		this.leaks.add(leak);
	}

	private long hits(Visitor.Page page) {
		return Stream.of(page.body(), page.headers().toString())
			.map((text) -> text.toLowerCase(Locale.ROOT))
			.filter((text) -> this.canaries.stream().anyMatch(text::contains))
			.count();
	}

	/** What was found since this was asked last. */
	List<String> takeLeaks() {
		List<String> taken = List.copyOf(this.leaks);
		this.leaks.clear();
		return taken;
	}

	@Override
	public String toString() {
		return "requests=" + this.requests + ", leaks=" + this.found + ", canary hits=" + this.hits;
	}

}
