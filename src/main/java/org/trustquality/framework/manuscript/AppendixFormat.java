package org.trustquality.framework.manuscript;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.trustquality.evidence.Attachment.Counts;
import org.trustquality.evidence.Source;

import static org.trustquality.framework.manuscript.EditionFormat.MANY;
import static org.trustquality.framework.manuscript.EditionFormat.id;
import static org.trustquality.framework.manuscript.Shape.entriesOf;
import static org.trustquality.framework.manuscript.Shape.keysOf;
import static org.trustquality.framework.manuscript.Shape.listOf;
import static org.trustquality.framework.manuscript.Shape.oneOf;
import static org.trustquality.framework.manuscript.Shape.text;
import static org.trustquality.framework.manuscript.Shape.truth;
import static org.trustquality.framework.manuscript.Shape.wholeNumber;

/** Every key of the files that an edition may have beside its dimensions. */
final class AppendixFormat {

	private static final Predicate<String> SLUG = Pattern.compile("[a-z][a-z0-9-]{0,59}").asMatchPredicate();

	private static final Predicate<String> LINK = Pattern.compile("https?://[^\\s\"<>]+").asMatchPredicate();

	private static final Shape TEXTS = listOf(text(), 0, MANY);

	private static final Shape YEAR = wholeNumber(1900, 2100);

	private static final Shape SOURCE = keysOf("a source").require("id", slug())
		.require("short", text())
		.require("authors", text())
		.require("year", YEAR)
		.require("title", text())
		.require("published", text())
		.require("countries", TEXTS)
		.require("design", oneOf(Source.Design.class))
		.allow("link", text().and((text) -> LINK.test(text.value()), "must be an address that starts with http"))
		.require("role", oneOf(Source.Role.class))
		.require("listed", truth())
		.allow("programme", slug())
		.allow("note", text());

	static final Keys SOURCES = keysOf("the sources").require("sources", listOf(SOURCE, 1, MANY));

	private static final Shape ATTACHMENT = keysOf("a finding's claim").require("claim", id())
		.require("counts", oneOf(Counts.class))
		.allow("design", oneOf(List.of("quantitative", "comparative", "qualitative")))
		.allow("sources", listOf(text(), 1, MANY))
		.allow("contests", oneOf(List.of("partly", "fully")))
		.allow("reason", text());

	private static final Shape FINDING = keysOf("a finding").require("id", id())
		.require("finding", text())
		.require("sources", listOf(text(), 1, MANY))
		.require("countries", TEXTS)
		.require("design", text())
		.require("level", text())
		.require("direction", text())
		.require("section", text())
		.allow("claims", listOf(ATTACHMENT, 1, MANY))
		.allow("not-used", text());

	private static final Shape WORDS = keysOf("words").require("counts", meanings())
		.require("design", entriesOf(text()))
		.require("level", entriesOf(text()))
		.require("direction", entriesOf(text()));

	static final Keys FINDINGS = keysOf("the findings").require("how-facts-follow", listOf(text(), 1, MANY))
		.require("words", WORDS)
		.require("findings", listOf(FINDING, 1, MANY));

	private static final Shape SIDE = keysOf("a side").require("side", text())
		.require("text", text())
		.require("findings", TEXTS)
		.require("sources", TEXTS);

	private static final Shape CONTROVERSY = keysOf("a controversy").require("id", slug())
		.require("title", text())
		.require("claims", listOf(text(), 1, MANY))
		.require("sides", listOf(SIDE, 2, MANY))
		.require("what-we-do", text());

	private static final Shape GAP = keysOf("a gap").require("id", slug())
		.require("title", text())
		.require("claims", listOf(text(), 1, MANY))
		.require("findings", TEXTS)
		.require("not-known", text())
		.require("why-it-matters", text())
		.require("what-we-do", text());

	private static final Shape NOT_ASKED = keysOf("something not asked").require("id", slug())
		.require("title", text())
		.require("why", text())
		.require("findings", TEXTS);

	static final Keys OPEN_QUESTIONS = keysOf("what is contested and missing")
		.allow("contested", listOf(CONTROVERSY, 1, MANY))
		.allow("gaps", listOf(GAP, 1, MANY))
		.allow("not-asked", listOf(NOT_ASKED, 1, MANY));

	private static final Shape PART = keysOf("a part").require("id", slug()).require("name", text());

	private static final Shape PLACEMENT = keysOf("an indicator's place").require("indicator", id())
		.require("part", text())
		.require("why", text());

	private static final Shape OTHER_FRAMEWORK = keysOf("a framework").require("id", slug())
		.require("title", text())
		.require("by", text())
		.require("year", YEAR)
		.require("note", text())
		.allow("source", text())
		.require("parts", listOf(PART, 1, MANY))
		.require("indicators", listOf(PLACEMENT, 1, MANY));

	static final Keys CROSSWALK = keysOf("a crosswalk").require("alignment", text())
		.require("frameworks", listOf(OTHER_FRAMEWORK, 1, MANY));

	private static final Shape TERM = keysOf("a term").require("term", text()).require("meaning", text());

	static final Keys GLOSSARY = keysOf("a glossary").require("terms", listOf(TERM, 1, MANY));

	private AppendixFormat() {
	}

	private static Shape slug() {
		return text().and((text) -> SLUG.test(text.value()),
				"must be a small letter and up to 59 more small letters, digits or hyphens");
	}

	private static Keys meanings() {
		Keys meanings = keysOf("the ways to count");
		for (Counts counts : Counts.values()) {
			meanings = meanings.require(Shape.name(counts), text());
		}
		return meanings;
	}

}
