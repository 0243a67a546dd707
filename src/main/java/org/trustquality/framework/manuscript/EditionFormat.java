package org.trustquality.framework.manuscript;

import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.trustquality.evidence.Contested;
import org.trustquality.evidence.EvidenceLevel;
import org.trustquality.evidence.StudyDesign;
import org.trustquality.framework.Headline;
import org.trustquality.framework.OwnIndicator;
import org.trustquality.framework.Suggestion;

import static org.trustquality.framework.manuscript.Shape.characters;
import static org.trustquality.framework.manuscript.Shape.keysOf;
import static org.trustquality.framework.manuscript.Shape.listOf;
import static org.trustquality.framework.manuscript.Shape.number;
import static org.trustquality.framework.manuscript.Shape.oneOf;
import static org.trustquality.framework.manuscript.Shape.text;
import static org.trustquality.framework.manuscript.Shape.truth;
import static org.trustquality.framework.manuscript.Shape.wholeNumber;
import static org.trustquality.framework.manuscript.Shape.words;

/**
 * Every key that the files of an edition may have, and what stands under it; a key that
 * is not here is a fault. What stands in files of its own is described as it is after the
 * files took the place of the file names. {@code edition.schema.json} says the same for
 * editors' tools.
 */
final class EditionFormat {

	static final int MOST_WORDS = 3_700;

	/**
	 * At the pace at which 33 take half an hour, a trustee needs nearly an hour for them.
	 */
	static final int MOST_INDICATORS = 60;

	static final int MANY = 1_000;

	private static final Predicate<String> ID = Pattern
		.compile("(?!" + OwnIndicator.PREFIX + ")[A-Za-z][A-Za-z0-9.-]{0,19}")
		.asMatchPredicate();

	private static final Shape LEVELS = listOf(words(18), 1, MANY);

	private static final Shape LOOK_AT = listOf(words(25), 2, 4);

	private static final Shape SUGGESTION = keysOf("a suggestion").require("text", words(25))
		.require("basis", oneOf(Suggestion.Basis.class))
		.allow("finding", text())
		.allow("source", text());

	private static final Shape SUGGESTIONS = listOf(SUGGESTION, 2, 4);

	private static final Shape SINGLE_ACADEMY = keysOf("a single-academy wording").require("statement", text())
		.allow("why", text())
		.require("levels", LEVELS)
		.allow("look-at", LOOK_AT)
		.allow("suggestions", SUGGESTIONS);

	private static final Shape INDICATOR = keysOf("an indicator").require("id", id())
		.require("title", characters(40))
		.require("statement", text())
		.require("why", text())
		.require("levels", LEVELS)
		.allow("look-at", LOOK_AT)
		.allow("suggestions", SUGGESTIONS)
		.allow("single-academy", SINGLE_ACADEMY)
		.allow("replaces", listOf(id(), 1, MANY));

	private static final Shape FACTS = keysOf("facts").require("design", oneOf(StudyDesign.class))
		.require("independent-sources", wholeNumber(0, MANY))
		.require("countries", wholeNumber(0, MANY))
		.require("english-source", truth())
		.allow("newest", wholeNumber(1900, 2100))
		.require("contested", oneOf(Contested.class))
		.require("level", oneOf(EvidenceLevel.class))
		.require("gap", truth());

	private static final Shape CLAIM = keysOf("a claim").require("id", id())
		.require("claim", text())
		.allow("facts", FACTS)
		.allow("sources", text())
		.require("indicators", listOf(INDICATOR, 1, MANY));

	private static final Shape DIMENSION = keysOf("a dimension").require("id", id())
		.require("title", characters(40))
		.require("summary", text())
		.require("claims", listOf(CLAIM, 1, MANY))
		.allow("evidence-constant", number("1", "2.5"));

	private static final Shape CHANGE = keysOf("a change").require("what", text())
		.require("why", text())
		.allow("about", listOf(id(), 1, MANY));

	private static final Shape ASKED = keysOf("what people are asked").allow("trustee", words(25))
		.allow("chief-executive", words(25));

	static final Keys EDITION = keysOf("an edition").require("edition", text())
		.require("title", text())
		.require("description", text())
		.require("evidence-reference-year", wholeNumber(1900, 2100))
		.require("states-review-ordering", truth())
		.require("levels", listOf(characters(40), 3, 7))
		.allow("headline", oneOf(Headline.class))
		.require("dimensions", listOf(DIMENSION, 1, MANY))
		.allow("sources", AppendixFormat.SOURCES)
		.allow("findings", AppendixFormat.FINDINGS)
		.allow("contested-and-missing", AppendixFormat.OPEN_QUESTIONS)
		.allow("crosswalk", AppendixFormat.CROSSWALK)
		.allow("glossary", AppendixFormat.GLOSSARY)
		.allow("follows", text())
		.allow("changes", listOf(CHANGE, 1, MANY))
		.allow("asked", ASKED);

	private EditionFormat() {
	}

	static Shape id() {
		return text().and((text) -> ID.test(text.value()),
				"must be a letter and up to 19 more letters, digits, dots or hyphens, and not begin with OWN-");
	}

}
